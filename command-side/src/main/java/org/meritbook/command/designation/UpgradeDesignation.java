package org.meritbook.command.designation;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Raise a designation to a higher level.
 *
 * @param designationId the designation
 * @param schemeId scheme of the higher level
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record UpgradeDesignation(@TargetAggregateIdentifier String designationId, String schemeId, String decisionNo,
		LocalDate on) {

}
