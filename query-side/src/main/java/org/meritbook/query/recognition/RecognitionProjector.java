package org.meritbook.query.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.agreement.AgreementAmended;
import org.meritbook.events.agreement.AgreementEnded;
import org.meritbook.events.agreement.AgreementSigned;
import org.meritbook.events.equivalence.EquivalenceTableRevised;
import org.meritbook.events.equivalence.EquivalenceTableSet;
import org.meritbook.events.recognition.RecognitionGranted;
import org.meritbook.events.recognition.RecognitionRefused;
import org.meritbook.events.recognition.RecognitionRequested;
import org.meritbook.events.recognition.RecognitionWithdrawn;
import org.meritbook.events.type.Basis;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.meritbook.query.row.Columns;
import org.meritbook.query.row.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps agreements, equivalence tables and recognitions as they stand.
 */
@Component
final class RecognitionProjector implements Projector {

	private final JdbcClient jdbc;

	RecognitionProjector(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return Agreements.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.sql("""
				truncate meritbook_read.recognition_agreement, meritbook_read.recognition_table,
					meritbook_read.recognition_recognition""").update();
	}

	@EventHandler
	void on(AgreementSigned event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.recognition_agreement (agreement_id, position, name, document_no, party_ids,
					subject_kind, signed_on, versions, basis_policy_id, basis_policy_version, basis_clause,
					basis_decision_no)
				values (:agreementId, :position, :name, :documentNo, :partyIds, :subjectKind, :on,
					cast(:versions as jsonb), :policyId, :policyVersion, :clause, :decisionNo)""")
			.params(basis(event.basis()))
			.param("agreementId", event.agreementId())
			.param("position", recorded.position())
			.param("name", event.name())
			.param("documentNo", event.documentNo())
			.param("partyIds", Columns.array(event.partyIds()))
			.param("subjectKind", event.subjectKind().name())
			.param("on", event.effectiveOn())
			.param("versions", Json.write(List.of(new AgreementVersion(1, event.documentNo(), event.terms()))))
			.update();
	}

	@EventHandler
	void on(AgreementAmended event) {
		one(this.jdbc.sql("""
				update meritbook_read.recognition_agreement set versions = versions || cast(:version as jsonb)
				where agreement_id = :agreementId""")
			.param("version",
					Json.write(List.of(new AgreementVersion(event.version(), event.documentNo(), event.terms()))))
			.param("agreementId", event.agreementId())
			.update());
	}

	@EventHandler
	void on(AgreementEnded event) {
		one(this.jdbc
			.sql("update meritbook_read.recognition_agreement set ended_on = :on where agreement_id = :agreementId")
			.param("on", event.effectiveOn())
			.param("agreementId", event.agreementId())
			.update());
	}

	@EventHandler
	void on(EquivalenceTableSet event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.recognition_table (table_id, position, name, versions, basis_policy_id,
					basis_policy_version, basis_clause, basis_decision_no)
				values (:tableId, :position, :name, cast(:versions as jsonb), :policyId, :policyVersion, :clause,
					:decisionNo)""")
			.params(basis(event.basis()))
			.param("tableId", event.tableId())
			.param("position", recorded.position())
			.param("name", event.name())
			.param("versions",
					Json.write(List.of(new TableVersion(event.version(), event.documentNo(), event.effectiveFrom(),
							event.rows()))))
			.update();
	}

	@EventHandler
	void on(EquivalenceTableRevised event) {
		one(this.jdbc.sql("""
				update meritbook_read.recognition_table set versions = versions || cast(:version as jsonb)
				where table_id = :tableId""")
			.param("version",
					Json.write(List.of(new TableVersion(event.version(), event.documentNo(), event.effectiveFrom(),
							event.rows()))))
			.param("tableId", event.tableId())
			.update());
	}

	@EventHandler
	void on(RecognitionRequested event, Recorded recorded) {
		this.jdbc.sql("""
				insert into meritbook_read.recognition_recognition (recognition_id, position, scheme_id, route,
					source_kind, agreement_id, status, status_since, requested_on, basis_policy_id,
					basis_policy_version, basis_clause, basis_decision_no)
				values (:recognitionId, :position, :schemeId, :route, :sourceKind, :agreementId, 'REQUESTED', :on, :on,
					:policyId, :policyVersion, :clause, :decisionNo)""")
			.params(basis(event.basis()))
			.param("recognitionId", event.recognitionId())
			.param("position", recorded.position())
			.param("schemeId", event.schemeId())
			.param("route", event.route().name())
			.param("sourceKind", event.source().kind().name())
			.param("agreementId", event.agreementId())
			.param("on", event.effectiveOn())
			.update();
	}

	@EventHandler
	void on(RecognitionGranted event) {
		stand(event.recognitionId(), RecognitionStatus.GRANTED, event);
		one(this.jdbc.sql("""
				update meritbook_read.recognition_recognition
				set version = :version, effect = :effect, benefit = :benefit, credit_tenths = :creditTenths
				where recognition_id = :recognitionId""")
			.param("version", event.version())
			.param("effect", event.effect().name())
			.param("benefit", event.benefit())
			.param("creditTenths", event.creditTenths())
			.param("recognitionId", event.recognitionId())
			.update());
	}

	@EventHandler
	void on(RecognitionRefused event) {
		stand(event.recognitionId(), RecognitionStatus.REFUSED, event);
	}

	@EventHandler
	void on(RecognitionWithdrawn event) {
		stand(event.recognitionId(), RecognitionStatus.WITHDRAWN, event);
	}

	private void stand(String recognitionId, RecognitionStatus status, MeritbookEvent event) {
		one(this.jdbc.sql("""
				update meritbook_read.recognition_recognition
				set status = :status, status_since = :since, basis_decision_no = :decisionNo
				where recognition_id = :recognitionId""")
			.param("status", status.name())
			.param("since", event.effectiveOn())
			.param("decisionNo", event.basis().decisionNo())
			.param("recognitionId", recognitionId)
			.update());
	}

	private static Map<String, @Nullable Object> basis(Basis basis) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("policyId", basis.policyId());
		columns.put("policyVersion", basis.policyVersion());
		columns.put("clause", basis.clause());
		columns.put("decisionNo", basis.decisionNo());
		return columns;
	}

	/** An act on a record that never began must not go unnoticed. */
	private static void one(int rows) {
		if (rows != 1) {
			throw new IllegalStateException("the agreement, table or recognition is not in the read model");
		}
	}

}
