package org.meritbook.events.batch;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a payment batch.
 */
public sealed interface BatchEvent extends MeritbookEvent permits BatchInstructed, BankReturnReconciled {

}
