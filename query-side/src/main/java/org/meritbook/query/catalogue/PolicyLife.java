package org.meritbook.query.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The versions of a document and its end, by which its state on any day is known.
 *
 * @param versions versions, oldest first
 * @param repealedOn first day it is no longer in force
 */
public record PolicyLife(List<PolicyVersion> versions, @Nullable LocalDate repealedOn) {

	public PolicyLife {
		versions = List.copyOf(versions);
	}

	/** First day in force, null for a draft. */
	@Nullable LocalDate effectiveFrom() {
		return this.versions.stream().map(PolicyVersion::effectiveFrom).min(LocalDate::compareTo).orElse(null);
	}

	/** Last day in force by the newest version, null where none is stated. */
	@Nullable LocalDate effectiveTo() {
		return this.versions.isEmpty() ? null : this.versions.getLast().effectiveTo();
	}

	/**
	 * Where the document stands on that day: by the newest version that was issued and in
	 * force by then.
	 */
	PolicyState stateOn(LocalDate day) {
		if (this.repealedOn != null && !day.isBefore(this.repealedOn)) {
			return PolicyState.REPEALED;
		}
		List<PolicyVersion> issued = this.versions.stream()
			.filter((version) -> !version.issuedOn().isAfter(day))
			.toList();
		List<PolicyVersion> begun = issued.stream().filter((version) -> !version.effectiveFrom().isAfter(day)).toList();
		if (begun.isEmpty()) {
			return issued.isEmpty() ? PolicyState.DRAFT : PolicyState.ISSUED;
		}
		LocalDate last = begun.getLast().effectiveTo();
		return (last != null && day.isAfter(last)) ? PolicyState.EXPIRED : PolicyState.EFFECTIVE;
	}

}
