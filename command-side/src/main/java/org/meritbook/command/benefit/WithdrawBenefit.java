package org.meritbook.command.benefit;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Withdraw a benefit.
 *
 * @param benefitId the benefit
 * @param reason why
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record WithdrawBenefit(@TargetAggregateIdentifier String benefitId, String reason, String decisionNo,
		LocalDate on) {

}
