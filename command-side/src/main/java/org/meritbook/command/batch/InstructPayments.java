package org.meritbook.command.batch;

import java.util.List;
import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Send approved payments to the bank as one batch, as the payer.
 *
 * @param batchId the batch
 * @param fundId budget line
 * @param grantIds grants whose approved money is paid
 * @param instructedBy account of the payer
 * @param on day it takes effect, Asia/Shanghai
 */
public record InstructPayments(@TargetAggregateIdentifier String batchId, String fundId, List<String> grantIds,
		String instructedBy, LocalDate on) {

}
