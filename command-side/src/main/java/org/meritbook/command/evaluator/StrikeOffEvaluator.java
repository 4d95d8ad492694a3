package org.meritbook.command.evaluator;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Strike an evaluator off.
 *
 * @param evaluatorId the evaluator
 * @param bodyId body that decides: the one that filed, or one above it
 * @param reason why
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record StrikeOffEvaluator(@TargetAggregateIdentifier String evaluatorId, String bodyId, String reason,
		String decisionNo, LocalDate on) {

}
