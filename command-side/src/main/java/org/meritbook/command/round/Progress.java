package org.meritbook.command.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.round.Candidate.Status;
import org.meritbook.command.rule.RecordIdIsTaken;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.events.round.ConflictDeclared;
import org.meritbook.events.round.DisclosureClosed;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.EligibilityChecked;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.round.NominationWithdrawn;
import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.round.NomineeReviewed;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.ObjectionResolved;
import org.meritbook.events.round.RoundEvent;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.round.RoundRevoked;
import org.meritbook.events.round.ShortlistApproved;
import org.meritbook.events.type.Subject;

/**
 * How far a round has come: what its events add up to.
 */
final class Progress {

	private @Nullable RoundOpened opening;

	private Stage stage = Stage.OPEN;

	private final Map<String, Candidate> candidates = new LinkedHashMap<>();

	private final Map<String, String> openObjections = new HashMap<>();

	private List<String> shortlist = List.of();

	private @Nullable DisclosurePublished disclosure;

	private final List<String> honorIds = new ArrayList<>();

	/**
	 * Takes an event in. Every event of a round is named here, or this does not compile.
	 */
	void after(RoundEvent event) {
		switch (event) {
			case RoundOpened opened -> this.opening = opened;
			case NomineeNominated nominated -> this.candidates.put(nominated.nominationId(), new Candidate(nominated));
			case EligibilityChecked checked ->
				candidate(checked.nominationId()).become(checked.eligible() ? Status.ELIGIBLE : Status.INELIGIBLE);
			case NominationWithdrawn withdrawn -> candidate(withdrawn.nominationId()).become(Status.WITHDRAWN);
			case ConflictDeclared declared -> candidate(declared.nominationId()).noteConflict(declared.reviewerId());
			case NomineeReviewed reviewed -> candidate(reviewed.nominationId()).noteReview(reviewed.reviewerId());
			case ShortlistApproved approved -> {
				this.shortlist = approved.nominationIds();
				this.stage = Stage.SHORTLISTED;
			}
			case DisclosurePublished published -> {
				this.disclosure = published;
				this.stage = Stage.DISCLOSED;
				published.nominationIds().forEach((id) -> candidate(id).become(Status.LISTED));
			}
			case ObjectionFiled filed -> {
				this.openObjections.put(filed.objectionId(), filed.nominationId());
				candidate(filed.nominationId()).countObjections(1);
			}
			case ObjectionResolved resolved -> after(resolved);
			case DisclosureClosed closed -> this.stage = Stage.CLOSED;
			case HonorsConferred conferred -> {
				this.honorIds.addAll(conferred.honorIds());
				this.stage = Stage.CONFERRED;
				conferred.nominationIds().forEach((id) -> candidate(id).become(Status.CONFERRED));
			}
			case RoundRevoked revoked -> this.stage = Stage.REVOKED;
		}
	}

	private void after(ObjectionResolved resolved) {
		this.openObjections.remove(resolved.objectionId());
		Candidate candidate = candidate(resolved.nominationId());
		candidate.countObjections(-1);
		if (resolved.upheld()) {
			candidate.become(Status.REMOVED);
		}
	}

	RoundOpened opening() {
		return Objects.requireNonNull(this.opening, "opening");
	}

	Stage stage() {
		return this.stage;
	}

	boolean isRevoked() {
		return this.stage == Stage.REVOKED;
	}

	/** Whether the notice in force was closed, by itself or by a conferral. */
	boolean isClosed() {
		return this.stage == Stage.CLOSED || this.stage == Stage.CONFERRED;
	}

	/** The announcement in force, or null before the first. */
	@Nullable DisclosurePublished disclosure() {
		return this.disclosure;
	}

	List<String> shortlist() {
		return this.shortlist;
	}

	/** Who takes a nomination back after the approval is not put under notice. */
	List<String> stillApproved() {
		return this.shortlist.stream().filter((id) -> candidate(id).status().isOpen()).toList();
	}

	List<String> honorIds() {
		return List.copyOf(this.honorIds);
	}

	/** The nomination an open objection is about, or null if it is not open. */
	@Nullable String objectedTo(String objectionId) {
		return this.openObjections.get(objectionId);
	}

	/** Whether someone is nominated and did not withdraw. */
	boolean hasNominated(Subject subject) {
		return this.candidates.values()
			.stream()
			.anyMatch((other) -> other.status() != Status.WITHDRAWN && other.subject().equals(subject));
	}

	boolean isListed(String nominationId) {
		return this.disclosure != null && this.disclosure.nominationIds().contains(nominationId)
				&& candidate(nominationId).status() == Status.LISTED;
	}

	Candidate candidate(String nominationId) {
		return Objects.requireNonNull(this.candidates.get(nominationId), nominationId);
	}

	/**
	 * A nomination on which something can still be done.
	 * @param field input field that names it
	 * @throws RuleViolated if there is none, or it is closed
	 */
	Candidate open(String field, String nominationId) {
		Candidate candidate = Optional.ofNullable(this.candidates.get(nominationId))
			.orElseThrow(() -> new RuleViolated(new RecordMustExist(field, nominationId, false)));
		new NominationMustBeOpen(field, nominationId, candidate.status().name(), candidate.status().isOpen()).check();
		return candidate;
	}

	void nominationIdMustBeFree(String id) {
		mustBeFree(this.candidates.keySet(), id);
	}

	void objectionIdMustBeFree(String id) {
		mustBeFree(this.openObjections.keySet(), id);
	}

	private static void mustBeFree(Set<String> taken, String id) {
		if (taken.contains(id)) {
			throw new RuleViolated(new RecordIdIsTaken(id));
		}
	}

}
