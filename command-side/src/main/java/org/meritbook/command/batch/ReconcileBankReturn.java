package org.meritbook.command.batch;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Compare a return file of the bank with its batch.
 *
 * @param batchId the batch
 * @param fileName name of the file
 * @param content the file: a heading and rows of payment, yuan, result and reason,
 * separated by commas
 * @param allOrNothing whether one row that does not fit refuses the whole file
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReconcileBankReturn(@TargetAggregateIdentifier String batchId, String fileName, String content,
		boolean allOrNothing, LocalDate on) {

}
