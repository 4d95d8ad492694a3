package org.meritbook.events.scheme;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a scheme.
 */
public sealed interface SchemeEvent extends MeritbookEvent
		permits SchemeDefined, SchemeRevised, SchemeRoundOpened, SchemeClosed, PaymentRuleDefined, FigureRegistered {

}
