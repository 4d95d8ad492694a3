package org.meritbook.events.designation;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;

/**
 * The designation rose to a higher level.
 *
 * @param designationId stream of the designation
 * @param schemeId scheme of the higher level
 * @param schemeVersion version of its terms
 * @param before level before
 * @param rank level from now on
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record DesignationUpgraded(String designationId, String schemeId, int schemeVersion, Rank before, Rank rank,
		Basis basis, LocalDate effectiveOn) implements DesignationEvent {

}
