package org.meritbook.command.batch;

import org.meritbook.events.batch.BankReturnReconciled;
import org.meritbook.events.batch.BatchInstructed;

/**
 * What a return file said, compared with its batch.
 *
 * @param instructed the batch
 * @param reconciled the comparison
 */
public record Reconciliation(BatchInstructed instructed, BankReturnReconciled reconciled) {

}
