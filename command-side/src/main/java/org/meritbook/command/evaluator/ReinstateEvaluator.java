package org.meritbook.command.evaluator;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * End the suspension of a filing.
 *
 * @param evaluatorId the evaluator
 * @param reason why
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReinstateEvaluator(@TargetAggregateIdentifier String evaluatorId, String reason, String decisionNo,
		LocalDate on) {

}
