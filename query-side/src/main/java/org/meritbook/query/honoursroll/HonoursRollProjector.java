package org.meritbook.query.honoursroll;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.CertificateReissued;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.honor.HonorCorrected;
import org.meritbook.events.honor.HonorReinstated;
import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.honor.HonorSuspended;
import org.meritbook.events.type.Basis;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps every honor as it stands. A revoked honor stays on the roll.
 */
@Component
final class HonoursRollProjector implements Projector {

	private final JdbcClient jdbc;

	HonoursRollProjector(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return HonoursRoll.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.sql("truncate meritbook_read.honoursroll_honor").update();
	}

	@EventHandler
	void on(HonorConferred event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.honoursroll_honor (honor_id, position, round_id, nomination_id, scheme_id,
					scheme_version, subject_kind, subject_id, employer_id, title, route, act_type, rank, region_code,
					issuer_ids, edition_year, ordinal, conferred_on, status, status_since, basis_policy_id,
					basis_policy_version, basis_clause, basis_decision_no)
				values (:honorId, :position, :roundId, :nominationId, :schemeId, :schemeVersion, :subjectKind,
					:subjectId, :employerId, :title, :route, :actType, :rank, :regionCode, :issuerIds, :editionYear,
					:ordinal, :conferredOn, 'VALID', :conferredOn, :policyId, :policyVersion, :clause,
					:decisionNo)""").params(columns(event, recorded)).update();
	}

	@EventHandler
	void on(CertificateIssued event) {
		certify(event.honorId(), event.certificateNo(), event.serial());
	}

	@EventHandler
	void on(CertificateReissued event) {
		certify(event.honorId(), event.certificateNo(), event.serial());
	}

	@EventHandler
	void on(HonorCorrected event) {
		String column = switch (event.field()) {
			case "title" -> "title";
			case "employerId" -> "employer_id";
			case "subject" -> "subject_id";
			default -> throw new IllegalStateException("an honor has no field of that name to correct");
		};
		one(this.jdbc
			.sql("update meritbook_read.honoursroll_honor set " + column + " = :after where honor_id = :honorId")
			.param("after", event.after())
			.param("honorId", event.honorId())
			.update());
	}

	@EventHandler
	void on(HonorSuspended event) {
		stand(event.honorId(), HonorStatus.SUSPENDED, event.effectiveOn());
	}

	@EventHandler
	void on(HonorReinstated event) {
		stand(event.honorId(), HonorStatus.VALID, event.effectiveOn());
	}

	@EventHandler
	void on(HonorRenounced event) {
		stand(event.honorId(), HonorStatus.RENOUNCED, event.effectiveOn());
	}

	@EventHandler
	void on(HonorRevoked event) {
		stand(event.honorId(), HonorStatus.REVOKED, event.effectiveOn());
		one(this.jdbc.sql("""
				update meritbook_read.honoursroll_honor
				set revocation_reason = :reason, revocation_decision_no = :decisionNo
				where honor_id = :honorId""")
			.param("reason", event.reason().name())
			.param("decisionNo", event.basis().decisionNo())
			.param("honorId", event.honorId())
			.update());
	}

	private void certify(String honorId, String certificateNo, int serial) {
		one(this.jdbc.sql("""
				update meritbook_read.honoursroll_honor
				set certificate_no = :certificateNo, certificate_serial = :serial
				where honor_id = :honorId""")
			.param("certificateNo", certificateNo)
			.param("serial", serial)
			.param("honorId", honorId)
			.update());
	}

	private void stand(String honorId, HonorStatus status, LocalDate since) {
		one(this.jdbc.sql("""
				update meritbook_read.honoursroll_honor set status = :status, status_since = :since
				where honor_id = :honorId""")
			.param("status", status.name())
			.param("since", since)
			.param("honorId", honorId)
			.update());
	}

	/** An act on an honor that was never conferred must not go unnoticed. */
	private static void one(int rows) {
		if (rows != 1) {
			throw new IllegalStateException("the honor is not on the roll");
		}
	}

	private static Map<String, @Nullable Object> columns(HonorConferred event, Recorded recorded) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("honorId", event.honorId());
		columns.put("position", recorded.position());
		columns.put("roundId", event.roundId());
		columns.put("nominationId", event.nominationId());
		columns.put("schemeId", event.schemeId());
		columns.put("schemeVersion", event.schemeVersion());
		columns.put("subjectKind", event.subject().kind().name());
		columns.put("subjectId", event.subject().id());
		columns.put("employerId", event.employerId());
		columns.put("title", event.title());
		columns.put("route", event.route());
		columns.put("actType", event.actType().name());
		columns.put("rank", event.rank().name());
		columns.put("regionCode", event.regionCode());
		columns.put("issuerIds", event.issuerIds().toArray(String[]::new));
		columns.put("editionYear", event.editionYear());
		columns.put("ordinal", event.ordinal());
		columns.put("conferredOn", event.effectiveOn());
		Basis basis = event.basis();
		columns.put("policyId", basis.policyId());
		columns.put("policyVersion", basis.policyVersion());
		columns.put("clause", basis.clause());
		columns.put("decisionNo", basis.decisionNo());
		return columns;
	}

}
