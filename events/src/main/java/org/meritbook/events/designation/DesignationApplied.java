package org.meritbook.events.designation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;

/**
 * A platform, base, studio or brand was applied for; that is no designation yet.
 *
 * @param designationId stream of the designation
 * @param schemeId scheme
 * @param schemeVersion version of its terms
 * @param name name
 * @param hostId organisation that runs it
 * @param leaderId person who leads it
 * @param rank level applied for
 * @param kind platform or brand
 * @param regionCode GB/T 2260 code
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record DesignationApplied(String designationId, String schemeId, int schemeVersion, String name, String hostId,
		@Nullable String leaderId, Rank rank, SchemeKind kind, String regionCode, Basis basis,
		LocalDate effectiveOn) implements DesignationEvent {

}
