package org.meritbook.events.designation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;

/**
 * The designation was made.
 *
 * @param designationId stream of the designation
 * @param schemeId scheme
 * @param rank level
 * @param nextAssessmentOn day by which it is to be assessed again
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record PlatformDesignated(String designationId, String schemeId, Rank rank, @Nullable LocalDate nextAssessmentOn,
		Basis basis, LocalDate effectiveOn) implements DesignationEvent {

}
