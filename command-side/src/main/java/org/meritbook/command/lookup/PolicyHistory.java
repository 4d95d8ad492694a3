package org.meritbook.command.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyIssued;
import org.meritbook.events.policy.PolicyRepealed;

/**
 * The versions of a document and the days each was in force.
 *
 * @param versions versions in order, none while the document is a draft
 * @param repealedOn first day it is no longer in force
 */
record PolicyHistory(List<Version> versions, @Nullable LocalDate repealedOn) {

	static PolicyHistory fold(@Nullable PolicyHistory before, MeritbookEvent event) {
		PolicyHistory history = (before != null) ? before : new PolicyHistory(List.of(), null);
		return switch (event) {
			case PolicyIssued issued ->
				history.with(new Version(issued.policyVersion(), issued.effectiveFrom(), issued.effectiveTo()));
			case PolicyAmended amended ->
				history.with(new Version(amended.policyVersion(), amended.effectiveFrom(), amended.effectiveTo()));
			case PolicyRepealed repealed -> new PolicyHistory(history.versions(), repealed.effectiveOn());
			default -> history;
		};
	}

	boolean isDraft() {
		return this.versions.isEmpty();
	}

	/** The newest version that was in force on the day. */
	Optional<Version> inForceOn(LocalDate day) {
		if (this.repealedOn != null && !day.isBefore(this.repealedOn)) {
			return Optional.empty();
		}
		return this.versions.reversed()
			.stream()
			.filter((version) -> !day.isBefore(version.from()))
			.findFirst()
			.filter((version) -> version.to() == null || !day.isAfter(version.to()));
	}

	String spanAsText() {
		String spans = this.versions.stream()
			.map((version) -> version.from() + ".." + ((version.to() != null) ? version.to() : ""))
			.collect(Collectors.joining(", "));
		return (this.repealedOn != null) ? spans + ", repealed " + this.repealedOn : spans;
	}

	private PolicyHistory with(Version version) {
		List<Version> all = new ArrayList<>(this.versions);
		all.add(version);
		return new PolicyHistory(List.copyOf(all), this.repealedOn);
	}

	record Version(int number, LocalDate from, @Nullable LocalDate to) {
	}

}
