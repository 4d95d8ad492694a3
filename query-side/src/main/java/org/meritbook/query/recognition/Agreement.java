package org.meritbook.query.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.RecognisedKind;

/**
 * An agreement with its versions.
 *
 * @param id stream of the agreement
 * @param position where it was first recorded
 * @param name name
 * @param documentNo number of the agreement
 * @param partyIds organisations that signed
 * @param subjectKind what it recognises
 * @param signedOn day of the signature
 * @param versions versions, the oldest first
 * @param endedOn first day it is no longer in force
 * @param basis clause it carries out
 */
public record Agreement(String id, long position, String name, String documentNo, List<String> partyIds,
		RecognisedKind subjectKind, LocalDate signedOn, List<AgreementVersion> versions, @Nullable LocalDate endedOn,
		Basis basis) {

	public Agreement {
		partyIds = List.copyOf(partyIds);
		versions = List.copyOf(versions);
	}

	/** The version that was in force on the day. */
	public Optional<AgreementVersion> inForceOn(LocalDate day) {
		if (this.endedOn != null && !day.isBefore(this.endedOn)) {
			return Optional.empty();
		}
		return this.versions.reversed()
			.stream()
			.filter((version) -> !day.isBefore(version.terms().effectiveFrom()))
			.findFirst()
			.filter((version) -> {
				LocalDate to = version.terms().effectiveTo();
				return to == null || !day.isAfter(to);
			});
	}

}
