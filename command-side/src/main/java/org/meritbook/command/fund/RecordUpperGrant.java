package org.meritbook.command.fund;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record what the level above granted.
 *
 * @param fundId the budget line
 * @param amountFen sum in fen
 * @param decisionNo number of the document
 * @param on day it takes effect, Asia/Shanghai
 */
public record RecordUpperGrant(@TargetAggregateIdentifier String fundId, long amountFen, String decisionNo,
		LocalDate on) {

}
