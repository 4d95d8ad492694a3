package org.meritbook.command.designation;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record the assessment of an application.
 *
 * @param designationId the designation
 * @param passed whether it passed
 * @param finding what was found
 * @param on day it takes effect, Asia/Shanghai
 */
public record AssessDesignation(@TargetAggregateIdentifier String designationId, boolean passed, String finding,
		LocalDate on) {

}
