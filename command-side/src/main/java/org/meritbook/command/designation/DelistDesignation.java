package org.meritbook.command.designation;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * End a designation.
 *
 * @param designationId the designation
 * @param bodyId body that decides: one that designated, or one above it
 * @param reason why
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record DelistDesignation(@TargetAggregateIdentifier String designationId, String bodyId, String reason,
		String decisionNo, LocalDate on) {

}
