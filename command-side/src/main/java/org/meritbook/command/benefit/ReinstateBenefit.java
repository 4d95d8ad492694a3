package org.meritbook.command.benefit;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * End the suspension of a benefit.
 *
 * @param benefitId the benefit
 * @param reason why
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReinstateBenefit(@TargetAggregateIdentifier String benefitId, String reason, String decisionNo,
		LocalDate on) {

}
