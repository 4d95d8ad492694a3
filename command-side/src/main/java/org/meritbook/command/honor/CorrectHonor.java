package org.meritbook.command.honor;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.jspecify.annotations.Nullable;

/**
 * Correct a recorded detail.
 *
 * @param honorId the honor
 * @param field what was wrong
 * @param after right value
 * @param reason why, without personal data
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record CorrectHonor(@TargetAggregateIdentifier String honorId, HonorField field, String after, String reason,
		@Nullable String decisionNo, LocalDate on) {

}
