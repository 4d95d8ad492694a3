package org.meritbook.events.designation;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The designation ended.
 *
 * @param designationId stream of the designation
 * @param bodyId body that decided
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record DesignationDelisted(String designationId, String bodyId, String reason, Basis basis,
		LocalDate effectiveOn) implements DesignationEvent {

}
