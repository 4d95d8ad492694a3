package org.meritbook.ops.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.policy.RegisterClause;
import org.meritbook.command.target.ReportStatistic;
import org.meritbook.command.target.SetTarget;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

/**
 * One row of a document.
 *
 * @param clauseId id of the row, for example {@code A000-05}
 * @param clause number as printed
 * @param tier SYSTEM, RULE, KPI, BASELINE or GOVERN
 * @param kind what it sets up
 * @param name name, in our words or a proper name
 * @param localLevel level as worded
 * @param ranks normalised ranks
 * @param regionCodes GB/T 2260 codes
 * @param leadUnits lead units as written
 * @param figures its numbers
 * @param funding where the money comes from
 * @param measure whether its figures are a target or an outside figure
 * @param note what a reader has to know
 */
record ClauseEntry(String clauseId, String clause, String tier, String kind, String name, String localLevel,
		List<Rank> ranks, List<String> regionCodes, List<String> leadUnits, List<FigureEntry> figures,
		@Nullable String funding, @Nullable MeasureEntry measure, @Nullable String note) {

	ClauseEntry {
		leadUnits = Defaults.orNone(leadUnits);
		figures = Defaults.orNone(figures);
	}

	RegisterClause registered(String policyId) {
		return new RegisterClause(policyId, this.clauseId, this.clause, this.tier, this.kind, this.name,
				this.localLevel, this.ranks, this.regionCodes, this.leadUnits, asFigures(), this.funding, this.note);
	}

	boolean isMeasure(EntryKind measured) {
		return this.measure != null && this.measure.kind() == measured;
	}

	/** The id of the target or statistic that the clause is. */
	String measureId() {
		return measured().kind().label() + "-" + this.clauseId;
	}

	SetTarget target(String policyId, LocalDate on) {
		return new SetTarget(measureId(), this.name, measured().rank(), this.regionCodes.getFirst(), this.leadUnits,
				asFigures(), CitedClause.of(policyId, this.clause), on);
	}

	ReportStatistic statistic(String policyId, LocalDate on) {
		return new ReportStatistic(measureId(), this.name, Objects.requireNonNull(measured().sourceUnit()),
				measured().rank(), this.regionCodes.getFirst(), asFigures(), CitedClause.of(policyId, this.clause), on);
	}

	private MeasureEntry measured() {
		return Objects.requireNonNull(this.measure, "measure");
	}

	private List<Figure> asFigures() {
		return this.figures.stream().map(FigureEntry::figure).toList();
	}

}
