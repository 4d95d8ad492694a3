package org.meritbook.command.round;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.type.Subject;

/**
 * What a round remembers of one nomination.
 */
final class Candidate {

	private final NomineeNominated nomination;

	private final Set<String> conflicts = new HashSet<>();

	private final Set<String> reviewers = new HashSet<>();

	private Status status = Status.NOMINATED;

	private int openObjections;

	Candidate(NomineeNominated nomination) {
		this.nomination = nomination;
	}

	NomineeNominated nomination() {
		return this.nomination;
	}

	Subject subject() {
		return this.nomination.subject();
	}

	Status status() {
		return this.status;
	}

	void become(Status next) {
		this.status = next;
	}

	boolean hasOpenObjection() {
		return this.openObjections > 0;
	}

	void countObjections(int change) {
		this.openObjections += change;
	}

	void noteConflict(String reviewer) {
		this.conflicts.add(reviewer);
	}

	void noteReview(String reviewer) {
		this.reviewers.add(reviewer);
	}

	boolean hasConflictWith(String reviewer) {
		return this.conflicts.contains(reviewer);
	}

	boolean wasReviewedBy(String reviewer) {
		return this.reviewers.contains(reviewer);
	}

	boolean isRelatedTo(@Nullable String office) {
		return office != null
				&& (office.equals(this.nomination.nominatingUnitId()) || office.equals(this.nomination.employerId()));
	}

	enum Status {

		NOMINATED, ELIGIBLE, INELIGIBLE, LISTED, REMOVED, WITHDRAWN, CONFERRED;

		boolean isOpen() {
			return this == NOMINATED || this == ELIGIBLE || this == INELIGIBLE || this == LISTED;
		}

		boolean mayBeListed() {
			return this == ELIGIBLE || this == LISTED;
		}

	}

}
