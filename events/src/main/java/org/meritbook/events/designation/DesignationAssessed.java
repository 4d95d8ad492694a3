package org.meritbook.events.designation;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The application was assessed.
 *
 * @param designationId stream of the designation
 * @param passed whether it passed
 * @param finding what was found
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record DesignationAssessed(String designationId, boolean passed, String finding, Basis basis,
		LocalDate effectiveOn) implements DesignationEvent {

}
