package org.meritbook.events.designation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;

/**
 * The platform was assessed again.
 *
 * @param designationId stream of the designation
 * @param passed whether it passed
 * @param finding what was found
 * @param nextAssessmentOn day by which it is to be assessed again
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record DesignationReassessed(String designationId, boolean passed, String finding,
		@Nullable LocalDate nextAssessmentOn, Basis basis, LocalDate effectiveOn) implements DesignationEvent {

}
