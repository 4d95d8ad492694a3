package org.meritbook.command.designation;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Put a designation under public notice.
 *
 * @param designationId the designation
 * @param on day it takes effect, Asia/Shanghai
 */
public record DiscloseDesignation(@TargetAggregateIdentifier String designationId, LocalDate on) {

}
