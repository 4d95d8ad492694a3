package org.meritbook.command.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.lookup.Policies;
import org.meritbook.command.rule.OnlyTheConferringBodyRevokes;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.events.calendar.Window;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.privacy.PersonalDetails;
import org.meritbook.events.privacy.PersonalVault;
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
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Outcome;
import org.meritbook.events.type.SchemeTerms;
import org.meritbook.events.type.Verdict;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * One round 批次. It goes by the terms it was opened under, whatever happens to the scheme
 * later; each act cites the document version in force on the act's own day.
 */
@AggregateRoot
public class Round {

	private static final String NOMINATION = "nominationId";

	private static final String NOMINATIONS = "nominationIds";

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String roundId;

	private final Progress progress = new Progress();

	Round() {
	}

	/**
	 * A round begins with its opening, decided by its scheme.
	 * @param opening the opening
	 */
	public Round(RoundOpened opening) {
		apply(opening);
	}

	@CommandHandler
	void decide(Nominate command, Parties parties, Policies policies, Eligibility eligibility) {
		new RoundMustTakeNominations(this.progress.stage()).check();
		this.progress.nominationIdMustBeFree(command.nominationId());
		RoundOpened round = opening();
		new NominationOnlyWithinItsDays(command.on(), round.nominationFrom(), round.nominationUntil()).check();
		new HonoreeKindMustBeAllowed(command.subject().kind(), terms().honorees()).check();
		new RecordMustExist("subjectId", command.subject().id(), parties.exists(command.subject())).check();
		unitMustExist(parties, "nominatingUnitId", command.nominatingUnitId());
		unitMustExist(parties, "employerId", command.employerId());
		command.unitPath().forEach((unit) -> unitMustExist(parties, "unitPath", unit));
		new SubjectIsNominatedOnce(this.progress.hasNominated(command.subject())).check();
		eligibility.checkFacts(terms(), command.facts());
		apply(new NomineeNominated(command.roundId(), command.nominationId(), command.subject(), command.employerId(),
				command.nominatingUnitId(), command.unitPath(), command.facts(), command.merits(),
				inForce(policies, command.on()), command.on()));
	}

	@CommandHandler
	void decide(CheckEligibility command, Policies policies, Eligibility eligibility) {
		new RoundMustTakeNominations(this.progress.stage()).check();
		Candidate candidate = this.progress.open(NOMINATION, command.nominationId());
		List<Verdict> verdicts = eligibility.judge(terms(), opening().referenceDate().toString(),
				candidate.nomination().facts());
		boolean eligible = verdicts.stream().allMatch((verdict) -> verdict.outcome() == Outcome.PASS);
		apply(new EligibilityChecked(command.roundId(), command.nominationId(), eligible, verdicts,
				inForce(policies, command.on()), command.on()));
	}

	@CommandHandler
	void decide(WithdrawNomination command) {
		new RoundMustStand(this.progress.isRevoked()).check();
		this.progress.open(NOMINATION, command.nominationId());
		apply(new NominationWithdrawn(command.roundId(), command.nominationId(), command.reason(), opening().basis(),
				command.on()));
	}

	@CommandHandler
	void decide(DeclareConflict command) {
		new RoundMustTakeNominations(this.progress.stage()).check();
		Candidate candidate = this.progress.open(NOMINATION, command.nominationId());
		new ConflictIsDeclaredBeforeJudging(candidate.wasReviewedBy(command.reviewerId())).check();
		apply(new ConflictDeclared(command.roundId(), command.nominationId(), command.reviewerId(), command.relation(),
				opening().basis(), command.on()));
	}

	@CommandHandler
	void decide(ReviewNominee command) {
		new RoundMustTakeNominations(this.progress.stage()).check();
		Candidate candidate = this.progress.open(NOMINATION, command.nominationId());
		new ScoreMustBeWithinBounds(command.scorePoints()).check();
		new ReviewerWithAConflictDoesNotJudge(candidate.hasConflictWith(command.reviewerId()),
				candidate.isRelatedTo(command.reviewerOfficeId()))
			.check();
		new AReviewerJudgesOnce(candidate.wasReviewedBy(command.reviewerId())).check();
		apply(new NomineeReviewed(command.roundId(), command.nominationId(), command.reviewerId(),
				command.scorePoints(), opening().basis(), command.on()));
	}

	@CommandHandler
	void decide(ApproveShortlist command, Policies policies) {
		new RoundMustTakeNominations(this.progress.stage()).check();
		mayBeListed(command.nominationIds());
		apply(new ShortlistApproved(command.roundId(), command.nominationIds(),
				inForce(policies, command.on()).decidedBy(command.decisionNo()), command.on()));
	}

	@CommandHandler
	void decide(PublishDisclosure command, Policies policies, WorkingDayCalendar calendar) {
		new RoundMustStand(this.progress.isRevoked()).check();
		new ShortlistMustBeApprovedFirst(!this.progress.shortlist().isEmpty()).check();
		DisclosurePublished former = this.progress.disclosure();
		boolean published = former != null;
		boolean complete = command.nominationIds() != null && command.changeReason() != null;
		boolean bare = command.nominationIds() == null && command.changeReason() == null;
		new AChangedListNeedsAReason(published, published ? complete : !bare).check();
		List<String> list = (command.nominationIds() != null) ? command.nominationIds() : this.progress.stillApproved();
		mayBeListed(list);
		Window window = calendar.window(command.on(), terms().disclosure().workingDays(),
				terms().disclosure().convention());
		apply(new DisclosurePublished(command.roundId(), command.disclosureId(),
				(former != null) ? former.listVersion() + 1 : 1, list, window.firstDay(), window.lastDay(),
				window.workingDays(), window.convention(), window.calendarVersion(), window.provisional(),
				command.contact(), command.changeReason(), inForce(policies, command.on()), command.on()));
	}

	@CommandHandler
	void decide(FileObjection command, PersonalVault vault) {
		new RoundMustStand(this.progress.isRevoked()).check();
		DisclosurePublished notice = this.progress.disclosure();
		new ObjectionOnlyWithinTheWindow(command.on(), (notice != null) ? notice.effectiveOn() : null,
				(notice != null) ? notice.lastDay() : null)
			.check();
		new OnlyListedNomineesCanBeObjectedTo(this.progress.isListed(command.nominationId())).check();
		new ObjectionMustBeSigned(
				command.objector().isComplete(PersonalDetails.NAME, PersonalDetails.CONTACT, PersonalDetails.STATEMENT))
			.check();
		this.progress.objectionIdMustBeFree(command.objectionId());
		apply(new ObjectionFiled(command.roundId(), command.nominationId(), command.objectionId(), command.receiptNo(),
				command.objectionId(), vault.seal(command.objectionId(), command.objector()), opening().basis(),
				command.on()));
	}

	@CommandHandler
	void decide(ResolveObjection command) {
		String nominationId = this.progress.objectedTo(command.objectionId());
		new ObjectionIsAnsweredOnce(nominationId != null).check();
		apply(new ObjectionResolved(command.roundId(), Objects.requireNonNull(nominationId, "nominationId"),
				command.objectionId(), command.upheld(), command.finding(), opening().basis(), command.on()));
	}

	@CommandHandler
	void decide(CloseDisclosure command) {
		new RoundMustStand(this.progress.isRevoked()).check();
		new ANoticeIsClosedOnce(this.progress.isClosed()).check();
		closeAfterItsWindow(command.on());
	}

	/**
	 * Honors nominees of the list, if the notice has run, no objection to them is open
	 * and the quota holds.
	 * @param honorIds streams wanted for the honors, in the order of the nominations
	 * @return the conferral, recorded on this round
	 */
	public Conferral decideConferral(ConferHonors command, List<String> honorIds, Policies policies) {
		new RoundMustStand(this.progress.isRevoked()).check();
		new ListMustNameEachOnce(command.nominationIds()).check();
		new ConferringBodyMustBeNamed(terms().issuerIds()).check();
		closeAfterItsWindow(command.on());
		for (String nominationId : command.nominationIds()) {
			Candidate candidate = this.progress.open(NOMINATIONS, nominationId);
			new OnlyListedNomineesAreHonored(nominationId, this.progress.isListed(nominationId)).check();
			new NoConferralWithAnOpenObjection(nominationId, candidate.hasOpenObjection()).check();
		}
		new QuotaPerRoundIsAMaximum(this.progress.honorIds().size(), command.nominationIds().size(),
				terms().maxPerRound(), opening().basis().clause())
			.check();
		Basis decision = inForce(policies, command.on()).decidedBy(command.decisionNo());
		int firstOrdinal = this.progress.honorIds().size() + 1;
		List<Conferral.Line> lines = IntStream.range(0, honorIds.size())
			.mapToObj((index) -> new Conferral.Line(honorIds.get(index), firstOrdinal + index,
					this.progress.candidate(command.nominationIds().get(index)).nomination()))
			.toList();
		apply(new HonorsConferred(command.roundId(), command.nominationIds(), honorIds, terms().issuerIds(), decision,
				command.on()));
		return new Conferral(opening(), decision, lines);
	}

	/**
	 * Revokes the round, if the body may.
	 * @return the honors of the round and the decision that revokes them
	 */
	public Revocation decideRevocation(RevokeRound command, Parties parties) {
		new OnlyAConferredRoundIsRevoked(!this.progress.honorIds().isEmpty(), this.progress.isRevoked()).check();
		new OnlyTheConferringBodyRevokes(command.revokingBodyId(),
				terms().issuerIds()
					.stream()
					.anyMatch((issuer) -> parties.isSameOrAbove(command.revokingBodyId(), issuer)))
			.check();
		Basis decision = opening().basis().decidedBy(command.decisionNo());
		List<String> revoked = this.progress.honorIds();
		apply(new RoundRevoked(command.roundId(), command.reason(), command.revokingBodyId(), revoked, decision,
				command.on()));
		return new Revocation(revoked, decision);
	}

	@EventSourcingHandler
	void evolve(RoundEvent event) {
		this.roundId = event.roundId();
		this.progress.after(event);
	}

	private void closeAfterItsWindow(LocalDate on) {
		DisclosurePublished notice = this.progress.disclosure();
		new NothingIsConferredBeforeTheNoticeEnds(on, (notice != null) ? notice.lastDay() : null).check();
		if (notice != null && this.progress.stage() == Stage.DISCLOSED) {
			apply(new DisclosureClosed(notice.roundId(), notice.disclosureId(), opening().basis(), on));
		}
	}

	private void mayBeListed(List<String> nominationIds) {
		new ListMustNameEachOnce(nominationIds).check();
		nominationIds.forEach((nominationId) -> new OnlyEligibleMayBeListed(nominationId,
				this.progress.open(NOMINATIONS, nominationId).status().mayBeListed())
			.check());
	}

	private Basis inForce(Policies policies, LocalDate on) {
		Basis own = opening().basis();
		return policies.inForce(CitedClause.of(own.policyId(), own.clause()), on);
	}

	private RoundOpened opening() {
		return this.progress.opening();
	}

	private SchemeTerms terms() {
		return opening().terms();
	}

	private static void unitMustExist(Parties parties, String field, @Nullable String unit) {
		new RecordMustExist(field, unit, unit == null || parties.organisationExists(unit)).check();
	}

}
