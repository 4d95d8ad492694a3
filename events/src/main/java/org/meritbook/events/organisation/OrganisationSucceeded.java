package org.meritbook.events.organisation;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;

/**
 * The organisation ended and others took over its duties.
 *
 * @param organisationId stream of the organisation
 * @param successorIds organisations that took over
 * @param documentNo document that ordered it
 * @param basis clause that the act rests on
 * @param effectiveOn first day of the successor
 */
public record OrganisationSucceeded(String organisationId, List<String> successorIds, String documentNo, Basis basis,
		LocalDate effectiveOn) implements OrganisationEvent {

	public OrganisationSucceeded {
		successorIds = List.copyOf(successorIds);
	}

}
