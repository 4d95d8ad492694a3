package org.meritbook.query.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.competition.CompetitionOpened;
import org.meritbook.events.competition.CompetitionTitlesConferred;
import org.meritbook.events.round.DisclosureClosed;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.EligibilityChecked;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.round.NominationWithdrawn;
import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.round.NomineeReviewed;
import org.meritbook.events.round.ObjectionFiled;
import org.meritbook.events.round.ObjectionResolved;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.round.RoundRevoked;
import org.meritbook.events.round.ShortlistApproved;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.meritbook.query.row.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps rounds, nominations, points and objections as they stand.
 */
@Component
final class RoundProjector implements Projector {

	private final JdbcClient jdbc;

	RoundProjector(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return Rounds.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.sql("""
				truncate meritbook_read.round_round, meritbook_read.round_nomination, meritbook_read.round_review,
					meritbook_read.round_objection""").update();
	}

	@EventHandler
	void on(RoundOpened event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.round_round (round_id, position, scheme_id, scheme_version, title,
					edition_year, status, nomination_from, nomination_until, reference_date, max_conferrals, conferred,
					rules, basis_policy_id, basis_policy_version, basis_clause, basis_decision_no)
				values (:roundId, :position, :schemeId, :schemeVersion, :title, :editionYear, 'OPEN', :from, :until,
					:referenceDate, :maxConferrals, 0, cast(:rules as jsonb), :policyId, :policyVersion, :clause,
					:decisionNo)""").params(columns(event, recorded)).update();
	}

	/** A title won in a competition names it as its round. */
	@EventHandler
	void on(CompetitionOpened event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.round_round (round_id, position, scheme_id, scheme_version, title,
					edition_year, status, nomination_from, nomination_until, reference_date, conferred, rules,
					basis_policy_id, basis_policy_version, basis_clause, basis_decision_no)
				values (:roundId, :position, :schemeId, :schemeVersion, :title, :editionYear, 'OPEN', :from, :until,
					:until, 0, '[]', :policyId, :policyVersion, :clause, :decisionNo)""")
			.param("roundId", event.competitionId())
			.param("position", recorded.position())
			.param("schemeId", event.schemeId())
			.param("schemeVersion", event.schemeVersion())
			.param("title", event.name())
			.param("editionYear", event.editionYear())
			.param("from", event.from())
			.param("until", event.until())
			.param("policyId", event.basis().policyId())
			.param("policyVersion", event.basis().policyVersion())
			.param("clause", event.basis().clause())
			.param("decisionNo", event.basis().decisionNo())
			.update();
	}

	@EventHandler
	void on(CompetitionTitlesConferred event) {
		confer(event.competitionId(), event.titles().size());
	}

	@EventHandler
	void on(NomineeNominated event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.round_nomination (round_id, nomination_id, position, subject_kind,
					subject_id, employer_id, nominating_unit_id, unit_path, nominated_on, status, listed, verdicts)
				values (:roundId, :nominationId, :position, :subjectKind, :subjectId, :employerId, :unitId,
					:unitPath, :nominatedOn, 'NOMINATED', false, '[]')""")
			.param("roundId", event.roundId())
			.param("nominationId", event.nominationId())
			.param("position", recorded.position())
			.param("subjectKind", event.subject().kind().name())
			.param("subjectId", event.subject().id())
			.param("employerId", event.employerId())
			.param("unitId", event.nominatingUnitId())
			.param("unitPath", event.unitPath().toArray(String[]::new))
			.param("nominatedOn", event.effectiveOn())
			.update();
	}

	@EventHandler
	void on(EligibilityChecked event) {
		this.jdbc.sql("""
				update meritbook_read.round_nomination set status = :status, verdicts = cast(:verdicts as jsonb)
				where round_id = :roundId and nomination_id = :nominationId""")
			.param("status", (event.eligible() ? NominationStatus.ELIGIBLE : NominationStatus.INELIGIBLE).name())
			.param("verdicts", Json.write(event.verdicts()))
			.param("roundId", event.roundId())
			.param("nominationId", event.nominationId())
			.update();
	}

	@EventHandler
	void on(NominationWithdrawn event) {
		nominationsStand(event.roundId(), List.of(event.nominationId()), NominationStatus.WITHDRAWN);
	}

	@EventHandler
	void on(NomineeReviewed event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.round_review (round_id, nomination_id, position, score_points)
				values (:roundId, :nominationId, :position, :scorePoints)""")
			.param("roundId", event.roundId())
			.param("nominationId", event.nominationId())
			.param("position", recorded.position())
			.param("scorePoints", event.scorePoints())
			.update();
	}

	@EventHandler
	void on(ShortlistApproved event) {
		list(event.roundId(), event.nominationIds());
		stand(event.roundId(), RoundStatus.SHORTLISTED);
	}

	@EventHandler
	void on(DisclosurePublished event) {
		list(event.roundId(), event.nominationIds());
		this.jdbc.sql("""
				update meritbook_read.round_nomination set listed = true
				where round_id = :roundId and nomination_id = any(:nominationIds)""")
			.param("roundId", event.roundId())
			.param("nominationIds", event.nominationIds().toArray(String[]::new))
			.update();
		stand(event.roundId(), RoundStatus.DISCLOSED);
	}

	@EventHandler
	void on(ObjectionFiled event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.round_objection (round_id, objection_id, position, receipt_no,
					nomination_id, filed_on, status)
				values (:roundId, :objectionId, :position, :receiptNo, :nominationId, :filedOn, 'OPEN')""")
			.param("roundId", event.roundId())
			.param("objectionId", event.objectionId())
			.param("position", recorded.position())
			.param("receiptNo", event.receiptNo())
			.param("nominationId", event.nominationId())
			.param("filedOn", event.effectiveOn())
			.update();
	}

	@EventHandler
	void on(ObjectionResolved event) {
		this.jdbc.sql("""
				update meritbook_read.round_objection
				set status = :status, resolved_on = :resolvedOn, finding = :finding
				where round_id = :roundId and objection_id = :objectionId""")
			.param("status", (event.upheld() ? ObjectionStatus.UPHELD : ObjectionStatus.DISMISSED).name())
			.param("resolvedOn", event.effectiveOn())
			.param("finding", event.finding())
			.param("roundId", event.roundId())
			.param("objectionId", event.objectionId())
			.update();
		if (event.upheld()) {
			nominationsStand(event.roundId(), List.of(event.nominationId()), NominationStatus.REMOVED);
		}
	}

	@EventHandler
	void on(DisclosureClosed event) {
		stand(event.roundId(), RoundStatus.CLOSED);
	}

	@EventHandler
	void on(HonorsConferred event) {
		nominationsStand(event.roundId(), event.nominationIds(), NominationStatus.CONFERRED);
		this.jdbc.sql("""
				update meritbook_read.round_nomination n set honor_id = c.honor_id
				from unnest(cast(:nominationIds as text[]), cast(:honorIds as text[])) as c (nomination_id, honor_id)
				where n.round_id = :roundId and n.nomination_id = c.nomination_id""")
			.param("nominationIds", event.nominationIds().toArray(String[]::new))
			.param("honorIds", event.honorIds().toArray(String[]::new))
			.param("roundId", event.roundId())
			.update();
		confer(event.roundId(), event.honorIds().size());
	}

	@EventHandler
	void on(RoundRevoked event) {
		stand(event.roundId(), RoundStatus.REVOKED);
	}

	/** A nominee who is on the list no more is what the check said before. */
	private void list(String roundId, List<String> nominationIds) {
		this.jdbc.sql("""
				update meritbook_read.round_nomination set status = 'ELIGIBLE'
				where round_id = :roundId and status = 'SHORTLISTED'""").param("roundId", roundId).update();
		nominationsStand(roundId, nominationIds, NominationStatus.SHORTLISTED);
	}

	private void nominationsStand(String roundId, List<String> nominationIds, NominationStatus status) {
		this.jdbc.sql("""
				update meritbook_read.round_nomination set status = :status
				where round_id = :roundId and nomination_id = any(:nominationIds)""")
			.param("status", status.name())
			.param("roundId", roundId)
			.param("nominationIds", nominationIds.toArray(String[]::new))
			.update();
	}

	private void confer(String roundId, int more) {
		this.jdbc.sql("""
				update meritbook_read.round_round set conferred = conferred + :more where round_id = :roundId""")
			.param("more", more)
			.param("roundId", roundId)
			.update();
		stand(roundId, RoundStatus.CONFERRED);
	}

	private void stand(String roundId, RoundStatus status) {
		this.jdbc.sql("update meritbook_read.round_round set status = :status where round_id = :roundId")
			.param("status", status.name())
			.param("roundId", roundId)
			.update();
	}

	private static Map<String, @Nullable Object> columns(RoundOpened event, Recorded recorded) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("roundId", event.roundId());
		columns.put("position", recorded.position());
		columns.put("schemeId", event.schemeId());
		columns.put("schemeVersion", event.schemeVersion());
		columns.put("title", event.title());
		columns.put("editionYear", event.editionYear());
		columns.put("from", event.nominationFrom());
		columns.put("until", event.nominationUntil());
		columns.put("referenceDate", event.referenceDate());
		columns.put("maxConferrals", event.terms().maxPerRound());
		columns.put("rules", Json.write(event.terms().eligibility()));
		columns.put("policyId", event.basis().policyId());
		columns.put("policyVersion", event.basis().policyVersion());
		columns.put("clause", event.basis().clause());
		columns.put("decisionNo", event.basis().decisionNo());
		return columns;
	}

}
