package org.meritbook.command.fund;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Apply for money of the level above.
 *
 * @param fundId the budget line
 * @param amountFen sum in fen
 * @param decisionNo number of the document
 * @param on day it takes effect, Asia/Shanghai
 */
public record ApplyForUpperMoney(@TargetAggregateIdentifier String fundId, long amountFen, String decisionNo,
		LocalDate on) {

}
