package org.meritbook.events.equivalence;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to an equivalence table.
 */
public sealed interface EquivalenceEvent extends MeritbookEvent permits EquivalenceTableSet, EquivalenceTableRevised {

}
