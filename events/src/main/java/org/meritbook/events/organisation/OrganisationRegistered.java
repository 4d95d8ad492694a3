package org.meritbook.events.organisation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.Rank;

/**
 * An organisation is known to the book.
 *
 * @param organisationId stream of the organisation
 * @param name full name
 * @param creditCode unified social credit code (GB 32100), null where none is on file
 * @param regionCode GB/T 2260 code of its region, the parent region for functional zones
 * @param rank rank of the body, ENTERPRISE for enterprises
 * @param publicBody true for organs and public bodies
 * @param superiorId organisation above it
 * @param basis clause that the act rests on
 * @param effectiveOn day of registration
 */
public record OrganisationRegistered(String organisationId, String name, @Nullable String creditCode, String regionCode,
		Rank rank, boolean publicBody, @Nullable String superiorId, Basis basis,
		LocalDate effectiveOn) implements OrganisationEvent {

	@Override
	public List<Claim> claims() {
		return creditCode() == null ? List.of() : List.of(Claim.take("organisation.creditCode", creditCode()));
	}

}
