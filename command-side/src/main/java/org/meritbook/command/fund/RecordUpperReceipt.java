package org.meritbook.command.fund;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record money of the level above that arrived.
 *
 * @param fundId the budget line
 * @param amountFen sum in fen
 * @param decisionNo number of the document
 * @param on day it takes effect, Asia/Shanghai
 */
public record RecordUpperReceipt(@TargetAggregateIdentifier String fundId, long amountFen, String decisionNo,
		LocalDate on) {

}
