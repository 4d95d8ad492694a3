package org.meritbook.ops.dataset;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.AmountCap;
import org.meritbook.events.type.AmountRow;
import org.meritbook.events.type.AmountStage;
import org.meritbook.events.type.CapKind;
import org.meritbook.events.type.EligibilityRule;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.OncePer;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.type.SourceKind;
import org.meritbook.events.type.SourceRule;

/**
 * How an amount of a scheme is paid, without what goes without saying: a row left without
 * a stage is for the full sum, one without a condition always holds, a rule without a
 * programme counts under its scheme alone.
 *
 * @param ruleId amount of the scheme's terms
 * @param facts what an application states besides
 * @param conditions conditions besides
 * @param rows decision table
 * @param units how often the figure is due
 * @param oncePer what it is paid for once
 * @param programme name under which rules count together
 * @param caps limits
 * @param source what a grant hangs on
 * @param managementPeriod whether months have to lie in a management period
 * @param rounding how a fraction of a fen is rounded
 */
record PaymentEntry(String ruleId, @Nullable List<FactDeclaration> facts, @Nullable List<EligibilityRule> conditions,
		List<Row> rows, @Nullable String units, OncePer oncePer, @Nullable String programme, @Nullable List<Cap> caps,
		@Nullable Source source, @Nullable Boolean managementPeriod, @Nullable String rounding) {

	PaymentRule rule(SchemeEntry scheme) {
		Source hangsOn = (this.source != null) ? this.source : new Source(SourceKind.NONE, null, null, null);
		return new PaymentRule(this.ruleId, Defaults.orNone(this.facts), Defaults.orNone(this.conditions),
				this.rows.stream().map((row) -> row.row(scheme.clause())).toList(),
				(this.units != null) ? this.units : "1", this.oncePer,
				(this.programme != null) ? this.programme : scheme.schemeId() + "/" + this.ruleId,
				Defaults.orNone(this.caps).stream().map((cap) -> cap.cap(scheme.clause())).toList(), hangsOn.source(),
				this.managementPeriod != null && this.managementPeriod,
				(this.rounding != null) ? this.rounding : "整分，不取整");
	}

	/**
	 * A row of the table.
	 *
	 * @param rowId name
	 * @param stage which part it reckons
	 * @param when condition
	 * @param amount sum
	 */
	record Row(@Nullable String rowId, @Nullable AmountStage stage, @Nullable String when, String amount) {

		AmountRow row(String clause) {
			return new AmountRow((this.rowId != null) ? this.rowId : "full",
					(this.stage != null) ? this.stage : AmountStage.FULL, (this.when != null) ? this.when : "true",
					this.amount, clause);
		}

	}

	/**
	 * A limit.
	 *
	 * @param kind what it counts
	 * @param limit most
	 */
	record Cap(CapKind kind, long limit) {

		AmountCap cap(String clause) {
			return new AmountCap(this.kind, this.limit, clause);
		}

	}

	/**
	 * A source.
	 *
	 * @param kind what a grant hangs on
	 * @param schemeIds schemes whose honors count
	 * @param certificateNeeded whether the certificate comes first
	 * @param holderSchemeIds titles that are held besides
	 */
	record Source(SourceKind kind, @Nullable List<String> schemeIds, @Nullable Boolean certificateNeeded,
			@Nullable List<String> holderSchemeIds) {

		SourceRule source() {
			return new SourceRule(this.kind, Defaults.orNone(this.schemeIds),
					this.certificateNeeded != null && this.certificateNeeded, Defaults.orNone(this.holderSchemeIds));
		}

	}

}
