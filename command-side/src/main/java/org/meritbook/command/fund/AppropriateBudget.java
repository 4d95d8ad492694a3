package org.meritbook.command.fund;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Give the budget line money of the own budget.
 *
 * @param fundId the budget line
 * @param amountFen sum in fen
 * @param decisionNo number of the document
 * @param on day it takes effect, Asia/Shanghai
 */
public record AppropriateBudget(@TargetAggregateIdentifier String fundId, long amountFen, String decisionNo,
		LocalDate on) {

}
