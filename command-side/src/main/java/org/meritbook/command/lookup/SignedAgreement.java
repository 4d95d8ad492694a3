package org.meritbook.command.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.agreement.AgreementSigned;
import org.meritbook.events.type.AgreementTerms;

/**
 * The versions of an agreement and the days each was in force.
 *
 * @param first the signature
 * @param versions its versions, the newest last
 * @param endedOn first day it is no longer in force
 */
public record SignedAgreement(AgreementSigned first, List<Version> versions, @Nullable LocalDate endedOn) {

	public SignedAgreement {
		versions = List.copyOf(versions);
	}

	/** The version that was in force on the day. */
	public Optional<Version> inForceOn(LocalDate day) {
		if (this.endedOn != null && !day.isBefore(this.endedOn)) {
			return Optional.empty();
		}
		return this.versions.reversed()
			.stream()
			.filter((version) -> !day.isBefore(version.terms().effectiveFrom()))
			.findFirst()
			.filter((version) -> version.lasts(day));
	}

	SignedAgreement with(Version version) {
		List<Version> all = new ArrayList<>(this.versions);
		all.add(version);
		return new SignedAgreement(this.first, all, this.endedOn);
	}

	/**
	 * One version.
	 *
	 * @param number counted from 1
	 * @param terms what it covers
	 */
	public record Version(int number, AgreementTerms terms) {

		private boolean lasts(LocalDate day) {
			LocalDate to = this.terms.effectiveTo();
			return to == null || !day.isAfter(to);
		}

	}

}
