package org.meritbook.query.certificate;

import java.time.LocalDate;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.certification.CertificationAwarded;
import org.meritbook.events.certification.CertificationCorrected;
import org.meritbook.events.certification.CertificationReissued;
import org.meritbook.events.certification.CertificationRevoked;
import org.meritbook.events.certification.CertificationSuperseded;
import org.meritbook.events.evaluator.EvaluatorExtended;
import org.meritbook.events.evaluator.EvaluatorFiled;
import org.meritbook.events.evaluator.EvaluatorReinstated;
import org.meritbook.events.evaluator.EvaluatorStruckOff;
import org.meritbook.events.evaluator.EvaluatorSuspended;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.meritbook.query.row.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps evaluators and certificates as they stand.
 */
@Component
final class CertificateProjector implements Projector {

	private final JdbcClient jdbc;

	CertificateProjector(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return Certificates.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.sql("truncate meritbook_read.certificate_evaluator, meritbook_read.certificate_certification")
			.update();
	}

	@EventHandler
	void on(EvaluatorFiled event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.certificate_evaluator (evaluator_id, position, organisation_id,
					registrar_id, kind, code, region_code, filing_version, scope, valid_from, valid_to, status,
					status_since, filed_on, basis_policy_id, basis_policy_version, basis_clause, basis_decision_no)
				values (:evaluatorId, :position, :organisationId, :registrarId, :kind, :code, :regionCode, 1,
					cast(:scope as jsonb), :validFrom, :validTo, 'FILED', :on, :on, :policyId, :policyVersion,
					:clause, :decisionNo)""")
			.param("evaluatorId", event.evaluatorId())
			.param("position", recorded.position())
			.param("organisationId", event.organisationId())
			.param("registrarId", event.registrarId())
			.param("kind", event.kind().name())
			.param("code", event.code())
			.param("regionCode", event.regionCode())
			.param("scope", Json.write(event.scope()))
			.param("validFrom", event.validFrom())
			.param("validTo", event.validTo())
			.param("on", event.effectiveOn())
			.param("policyId", event.basis().policyId())
			.param("policyVersion", event.basis().policyVersion())
			.param("clause", event.basis().clause())
			.param("decisionNo", event.basis().decisionNo())
			.update();
	}

	@EventHandler
	void on(EvaluatorExtended event) {
		one(this.jdbc.sql("""
				update meritbook_read.certificate_evaluator
				set filing_version = :version, scope = cast(:scope as jsonb), valid_from = :from, valid_to = :to
				where evaluator_id = :evaluatorId""")
			.param("version", event.version())
			.param("scope", Json.write(event.scope()))
			.param("from", event.validFrom())
			.param("to", event.validTo())
			.param("evaluatorId", event.evaluatorId())
			.update());
	}

	@EventHandler
	void on(EvaluatorSuspended event) {
		stand(event.evaluatorId(), EvaluatorStatus.SUSPENDED, event.effectiveOn());
	}

	@EventHandler
	void on(EvaluatorReinstated event) {
		stand(event.evaluatorId(), EvaluatorStatus.FILED, event.effectiveOn());
	}

	@EventHandler
	void on(EvaluatorStruckOff event) {
		stand(event.evaluatorId(), EvaluatorStatus.STRUCK_OFF, event.effectiveOn());
	}

	@EventHandler
	void on(CertificationAwarded event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.certificate_certification (certification_id, position, person_id,
					evaluator_id, region_code, occupation_code, edition, level, certificate_no, serial, route,
					issued_on, out_of_scope)
				values (:certificationId, :position, :personId, :evaluatorId, :regionCode, :occupationCode, :edition,
					:level, :certificateNo, 1, :route, :issuedOn, :outOfScope)""")
			.param("certificationId", event.certificationId())
			.param("position", recorded.position())
			.param("personId", event.personId())
			.param("evaluatorId", event.evaluatorId())
			.param("regionCode", event.regionCode())
			.param("occupationCode", event.occupationCode())
			.param("edition", event.edition())
			.param("level", event.level().name())
			.param("certificateNo", event.certificateNo())
			.param("route", event.route().name())
			.param("issuedOn", event.effectiveOn())
			.param("outOfScope",
					event.flags().stream().anyMatch((flag) -> flag.code().equals("EVALUATOR_MUST_BE_FILED_FOR_THAT")))
			.update();
	}

	@EventHandler
	void on(CertificationCorrected event) {
		if (event.field().equals("occupationCode")) {
			one(this.jdbc.sql("""
					update meritbook_read.certificate_certification set occupation_code = :after
					where certification_id = :certificationId""")
				.param("after", event.after())
				.param("certificationId", event.certificationId())
				.update());
		}
	}

	@EventHandler
	void on(CertificationReissued event) {
		one(this.jdbc.sql("""
				update meritbook_read.certificate_certification set serial = :serial
				where certification_id = :certificationId""")
			.param("serial", event.serial())
			.param("certificationId", event.certificationId())
			.update());
	}

	@EventHandler
	void on(CertificationRevoked event) {
		end(event.certificationId(), CertificateStanding.REVOKED, event.effectiveOn(), event.basis().decisionNo());
	}

	@EventHandler
	void on(CertificationSuperseded event) {
		end(event.certificationId(), CertificateStanding.SUPERSEDED, event.effectiveOn(), null);
	}

	private void stand(String evaluatorId, EvaluatorStatus status, LocalDate since) {
		one(this.jdbc.sql("""
				update meritbook_read.certificate_evaluator set status = :status, status_since = :since
				where evaluator_id = :evaluatorId""")
			.param("status", status.name())
			.param("since", since)
			.param("evaluatorId", evaluatorId)
			.update());
	}

	private void end(String certificationId, CertificateStanding ending, LocalDate on, @Nullable String decisionNo) {
		one(this.jdbc.sql("""
				update meritbook_read.certificate_certification
				set ending = :ending, ended_on = :on, ending_decision_no = :decisionNo
				where certification_id = :certificationId""")
			.param("ending", ending.name())
			.param("on", on)
			.param("decisionNo", decisionNo)
			.param("certificationId", certificationId)
			.update());
	}

	/** An act on a record that never began must not go unnoticed. */
	private static void one(int rows) {
		if (rows != 1) {
			throw new IllegalStateException("the evaluator or certificate is not in the read model");
		}
	}

}
