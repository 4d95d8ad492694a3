package org.meritbook.command.benefit;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Suspend a benefit.
 *
 * @param benefitId the benefit
 * @param reason why
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record SuspendBenefit(@TargetAggregateIdentifier String benefitId, String reason, String decisionNo,
		LocalDate on) {

}
