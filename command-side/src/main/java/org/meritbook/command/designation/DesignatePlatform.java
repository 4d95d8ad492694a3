package org.meritbook.command.designation;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Make the designation.
 *
 * @param designationId the designation
 * @param decisionNo number of the decision
 * @param nextAssessmentOn day by which it is to be assessed again
 * @param on day it takes effect, Asia/Shanghai
 */
public record DesignatePlatform(@TargetAggregateIdentifier String designationId, String decisionNo,
		@Nullable LocalDate nextAssessmentOn, LocalDate on) {

}
