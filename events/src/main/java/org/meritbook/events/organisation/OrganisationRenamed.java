package org.meritbook.events.organisation;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The organisation has another name; earlier acts keep the name of their day.
 *
 * @param organisationId stream of the organisation
 * @param name new name
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn first day of the new name
 */
public record OrganisationRenamed(String organisationId, String name, String reason, Basis basis,
		LocalDate effectiveOn) implements OrganisationEvent {

}
