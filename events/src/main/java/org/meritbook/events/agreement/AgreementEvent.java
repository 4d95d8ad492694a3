package org.meritbook.events.agreement;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to an agreement.
 */
public sealed interface AgreementEvent extends MeritbookEvent
		permits AgreementSigned, AgreementAmended, AgreementEnded {

}
