package org.meritbook.command.designation;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record a later assessment.
 *
 * @param designationId the designation
 * @param passed whether it passed
 * @param finding what was found
 * @param nextAssessmentOn day by which it is to be assessed again
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReassessDesignation(@TargetAggregateIdentifier String designationId, boolean passed, String finding,
		@Nullable LocalDate nextAssessmentOn, LocalDate on) {

}
