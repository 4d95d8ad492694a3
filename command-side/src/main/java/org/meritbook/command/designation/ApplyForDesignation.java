package org.meritbook.command.designation;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Apply for the designation of a platform, base, studio or brand.
 *
 * @param designationId the designation
 * @param schemeId scheme; its rank is the level applied for
 * @param name name
 * @param hostId organisation that runs it
 * @param leaderId person who leads it
 * @param on day it takes effect, Asia/Shanghai
 */
public record ApplyForDesignation(@TargetAggregateIdentifier String designationId, String schemeId, String name,
		String hostId, @Nullable String leaderId, LocalDate on) {

}
