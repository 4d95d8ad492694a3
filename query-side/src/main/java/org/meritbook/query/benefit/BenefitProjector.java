package org.meritbook.query.benefit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.benefit.AllowanceRecorded;
import org.meritbook.events.benefit.BenefitReinstated;
import org.meritbook.events.benefit.BenefitSuspended;
import org.meritbook.events.benefit.BenefitWithdrawn;
import org.meritbook.events.benefit.PreferenceGranted;
import org.meritbook.events.benefit.TalentCardGranted;
import org.meritbook.events.benefit.TaxOffsetRecorded;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.meritbook.query.row.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps benefits as they stand.
 */
@Component
final class BenefitProjector implements Projector {

	private static final List<String> OPTIONAL = List.of("enterpriseId", "honorId", "amountFen", "fiscalYear",
			"validTo", "statement");

	private final JdbcClient jdbc;

	BenefitProjector(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return Benefits.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.sql("truncate meritbook_read.benefit_benefit").update();
	}

	@EventHandler
	void on(TalentCardGranted event, Recorded recorded) {
		Map<String, @Nullable Object> columns = columns(event, recorded, event.benefitId(), event.schemeId());
		columns.put("subjectId", event.personId());
		columns.put("validTo", event.validTo());
		add(BenefitKind.TALENT_CARD, columns, event.services());
	}

	@EventHandler
	void on(PreferenceGranted event, Recorded recorded) {
		Map<String, @Nullable Object> columns = columns(event, recorded, event.benefitId(), event.schemeId());
		columns.put("subjectId", event.subjectId());
		columns.put("honorId", event.honorId());
		columns.put("statement", event.statement());
		add(BenefitKind.PREFERENCE, columns, List.of());
	}

	@EventHandler
	void on(TaxOffsetRecorded event, Recorded recorded) {
		Map<String, @Nullable Object> columns = columns(event, recorded, event.benefitId(), event.schemeId());
		columns.put("subjectId", event.enterpriseId());
		columns.put("enterpriseId", event.enterpriseId());
		columns.put("amountFen", event.offsetFen());
		columns.put("fiscalYear", event.fiscalYear());
		add(BenefitKind.TAX_OFFSET, columns, List.of());
	}

	@EventHandler
	void on(AllowanceRecorded event, Recorded recorded) {
		Map<String, @Nullable Object> columns = columns(event, recorded, event.benefitId(), event.schemeId());
		columns.put("subjectId", event.personId());
		columns.put("enterpriseId", event.enterpriseId());
		columns.put("amountFen", event.amountFen());
		columns.put("validTo", event.periodTo());
		add(BenefitKind.ENTERPRISE_ALLOWANCE, columns, List.of());
	}

	@EventHandler
	void on(BenefitSuspended event) {
		stand(event.benefitId(), BenefitStatus.SUSPENDED, event);
	}

	@EventHandler
	void on(BenefitReinstated event) {
		stand(event.benefitId(), BenefitStatus.VALID, event);
	}

	@EventHandler
	void on(BenefitWithdrawn event) {
		stand(event.benefitId(), BenefitStatus.WITHDRAWN, event);
	}

	private void add(BenefitKind kind, Map<String, @Nullable Object> columns, List<String> services) {
		this.jdbc.sql("""
				insert into meritbook_read.benefit_benefit (benefit_id, position, kind, scheme_id, subject_id,
					enterprise_id, honor_id, amount_fen, fiscal_year, valid_to, statement, services, status,
					status_since, began_on, basis_policy_id, basis_policy_version, basis_clause, basis_decision_no)
				values (:benefitId, :position, :kind, :schemeId, :subjectId, :enterpriseId, :honorId, :amountFen,
					:fiscalYear, :validTo, :statement, :services, 'VALID', :on, :on, :policyId, :policyVersion,
					:clause, :decisionNo)""")
			.params(columns)
			.param("kind", kind.name())
			.param("services", Columns.array(services))
			.update();
	}

	private void stand(String benefitId, BenefitStatus status, MeritbookEvent event) {
		int rows = this.jdbc.sql("""
				update meritbook_read.benefit_benefit
				set status = :status, status_since = :since, basis_decision_no = :decisionNo
				where benefit_id = :benefitId""")
			.param("status", status.name())
			.param("since", event.effectiveOn())
			.param("decisionNo", event.basis().decisionNo())
			.param("benefitId", benefitId)
			.update();
		if (rows != 1) {
			throw new IllegalStateException("the benefit is not in the read model");
		}
	}

	private static Map<String, @Nullable Object> columns(MeritbookEvent event, Recorded recorded, String benefitId,
			String schemeId) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		OPTIONAL.forEach((name) -> columns.put(name, null));
		columns.put("benefitId", benefitId);
		columns.put("position", recorded.position());
		columns.put("schemeId", schemeId);
		columns.put("on", event.effectiveOn());
		columns.put("policyId", event.basis().policyId());
		columns.put("policyVersion", event.basis().policyVersion());
		columns.put("clause", event.basis().clause());
		columns.put("decisionNo", event.basis().decisionNo());
		return columns;
	}

}
