package org.meritbook.query.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.policy.ClauseRegistered;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyIssued;
import org.meritbook.events.policy.PolicyRegistered;
import org.meritbook.events.policy.PolicyRepealed;
import org.meritbook.events.scheme.SchemeClosed;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.scheme.SchemeRevised;
import org.meritbook.events.target.StatisticReported;
import org.meritbook.events.target.TargetSet;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeTerms;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.meritbook.query.row.Json;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Keeps documents and schemes with all their versions.
 */
@Component
final class CatalogueProjector implements Projector {

	private final JdbcOperations jdbc;

	CatalogueProjector(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return Policies.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.execute("""
				truncate meritbook_read.catalogue_policy, meritbook_read.catalogue_policy_version,
					meritbook_read.catalogue_clause, meritbook_read.catalogue_target,
					meritbook_read.catalogue_scheme, meritbook_read.catalogue_scheme_version""");
	}

	@EventHandler
	void on(PolicyRegistered event, Recorded recorded) {
		LocalDate sortedOn = (event.documentDate() != null) ? event.documentDate() : event.effectiveOn();
		write("""
				insert into meritbook_read.catalogue_policy (policy_id, position, nature, title, document_no, issuers,
					rank, region_code, document_date, sorted_on, note)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", event.policyId(), recorded.position(),
				event.nature().name(), event.title(), event.documentNo(), array(event.issuers()), event.rank().name(),
				event.regionCode(), event.documentDate(), sortedOn, event.note());
	}

	@EventHandler
	void on(PolicyIssued event, Recorded recorded) {
		write("update meritbook_read.catalogue_policy set document_no = ? where policy_id = ?", event.documentNo(),
				event.policyId());
		keepVersion(event.policyId(), event.policyVersion(), recorded, event.documentNo(), event.effectiveOn(),
				event.effectiveFrom(), event.effectiveTo());
	}

	@EventHandler
	void on(PolicyAmended event, Recorded recorded) {
		keepVersion(event.policyId(), event.policyVersion(), recorded, event.documentNo(), event.effectiveOn(),
				event.effectiveFrom(), event.effectiveTo());
	}

	@EventHandler
	void on(PolicyRepealed event) {
		write("update meritbook_read.catalogue_policy set repealed_on = ? where policy_id = ?", event.effectiveOn(),
				event.policyId());
	}

	@EventHandler
	void on(ClauseRegistered event, Recorded recorded) {
		write("""
				insert into meritbook_read.catalogue_clause (policy_id, clause_id, position, clause, tier, kind, name,
					local_level, ranks, region_codes, lead_units, figures, funding, note)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)""", event.policyId(), event.clauseId(),
				recorded.position(), event.clause(), event.tier(), event.kind(), event.name(), event.localLevel(),
				event.ranks().stream().map(Rank::name).toArray(String[]::new), array(event.regionCodes()),
				array(event.leadUnits()), Json.write(event.figures()), event.funding(), event.note());
	}

	@EventHandler
	void on(TargetSet event, Recorded recorded) {
		keepTarget(event.targetId(), recorded, event.name(), false, event.regionCode(), event.rank(), event.leadUnits(),
				event.figures(), event.effectiveOn(), event.basis());
	}

	@EventHandler
	void on(StatisticReported event, Recorded recorded) {
		keepTarget(event.statisticId(), recorded, event.name(), true, event.regionCode(), event.rank(),
				List.of(event.sourceUnit()), event.figures(), event.effectiveOn(), event.basis());
	}

	@EventHandler
	void on(SchemeDefined event, Recorded recorded) {
		write("insert into meritbook_read.catalogue_scheme (scheme_id, position) values (?, ?)", event.schemeId(),
				recorded.position());
		keepTerms(event.schemeId(), event.schemeVersion(), recorded, event.effectiveOn(), event.terms(), event.basis());
	}

	@EventHandler
	void on(SchemeRevised event, Recorded recorded) {
		keepTerms(event.schemeId(), event.schemeVersion(), recorded, event.effectiveOn(), event.terms(), event.basis());
	}

	@EventHandler
	void on(SchemeClosed event) {
		write("update meritbook_read.catalogue_scheme set closed_on = ? where scheme_id = ?", event.effectiveOn(),
				event.schemeId());
	}

	private void keepVersion(String policyId, int version, Recorded recorded, String documentNo, LocalDate issuedOn,
			LocalDate effectiveFrom, @Nullable LocalDate effectiveTo) {
		write("""
				insert into meritbook_read.catalogue_policy_version (policy_id, policy_version, position, document_no,
					issued_on, effective_from, effective_to)
				values (?, ?, ?, ?, ?, ?, ?)""", policyId, version, recorded.position(), documentNo, issuedOn,
				effectiveFrom, effectiveTo);
	}

	/** A later report of the same figure takes the place of the earlier one. */
	private void keepTarget(String targetId, Recorded recorded, String name, boolean statistic, String regionCode,
			Rank rank, List<String> leadUnits, List<Figure> figures, LocalDate effectiveOn, Basis basis) {
		write("""
				insert into meritbook_read.catalogue_target as t (target_id, position, name, statistic, region_code,
					rank, lead_units, figures, effective_on, basis_policy_id, basis_policy_version, basis_clause,
					basis_decision_no)
				values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)
				on conflict (target_id) do update set name = excluded.name, region_code = excluded.region_code,
					rank = excluded.rank, lead_units = excluded.lead_units, figures = excluded.figures,
					effective_on = excluded.effective_on, basis_policy_id = excluded.basis_policy_id,
					basis_policy_version = excluded.basis_policy_version, basis_clause = excluded.basis_clause,
					basis_decision_no = excluded.basis_decision_no
				where excluded.effective_on >= t.effective_on""", targetId, recorded.position(), name, statistic,
				regionCode, rank.name(), array(leadUnits), Json.write(figures), effectiveOn, basis.policyId(),
				basis.policyVersion(), basis.clause(), basis.decisionNo());
	}

	private void keepTerms(String schemeId, int version, Recorded recorded, LocalDate effectiveOn, SchemeTerms terms,
			Basis basis) {
		write("""
				insert into meritbook_read.catalogue_scheme_version (scheme_id, scheme_version, position, effective_on,
					name, kind, region_code, terms, basis_policy_id, basis_policy_version, basis_clause,
					basis_decision_no)
				values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)""", schemeId, version, recorded.position(),
				effectiveOn, terms.name(), terms.kind().name(), terms.regionCode(), Json.write(terms), basis.policyId(),
				basis.policyVersion(), basis.clause(), basis.decisionNo());
	}

	private void write(String sql, @Nullable Object... values) {
		this.jdbc.update(sql, values);
	}

	private static String[] array(List<String> texts) {
		return texts.toArray(String[]::new);
	}

}
