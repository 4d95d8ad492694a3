package org.meritbook.ops.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.meritbook.command.policy.RegisterClause;
import org.meritbook.command.target.ReportStatistic;
import org.meritbook.command.target.SetTarget;
import org.meritbook.events.type.AmountRule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether every row of the five documents is in the data set, with its numbers.
 */
class SeedRowsTest {

	/** Rows whose own rank is the city's, but which the targets of (二) count by rank. */
	private static final List<String> COUNTED_BY_RANK = List.of("A001-20", "A001-21", "A001-22");

	private final DataSet dataSet = DataSet.bundled();

	private final List<SeedRow> rows = SeedRow.all();

	private final List<SeedFigure> figures = SeedFigure.all();

	private final Map<String, RegisterClause> clauses = this.dataSet.entries(EntryKind.CLAUSE)
		.map((entry) -> (RegisterClause) entry.command())
		.collect(Collectors.toMap(RegisterClause::clauseId, Function.identity()));

	@Test
	void there_are_262_rows_and_154_numbers_to_look_for() {
		assertThat(this.rows).hasSize(262);
		assertThat(this.figures).hasSize(154);
	}

	@Test
	void each_row_is_one_clause_and_each_clause_of_the_five_documents_is_one_row() {
		assertThat(this.clauses.keySet().stream().filter((id) -> !id.startsWith("law-")))
			.containsExactlyInAnyOrderElementsOf(this.rows.stream().map(SeedRow::id).toList());
	}

	@Test
	void a_clause_keeps_the_tier_the_kind_the_ranks_and_the_regions_of_its_row() {
		assertThat(this.rows).allSatisfy((row) -> {
			RegisterClause clause = clause(row.id());
			assertThat(clause.tier()).isEqualTo(row.tier());
			assertThat(clause.kind()).isEqualTo(row.kind());
			assertThat(clause.ranks()).containsExactlyInAnyOrderElementsOf(row.ranks());
			assertThat(clause.regionCodes()).containsExactlyInAnyOrderElementsOf(row.regions());
		});
	}

	@Test
	void every_quota_and_target_of_a_row_is_a_figure_of_its_clause_with_the_same_comparator() {
		assertThat(this.figures.stream().filter((figure) -> !figure.amount()))
			.allSatisfy((figure) -> assertThat(clause(figure.row()).figures()).anyMatch(figure::isHeldBy));
	}

	@Test
	void every_amount_of_a_row_is_a_figure_of_its_clause_unless_the_document_states_none() {
		assertThat(this.figures.stream().filter((figure) -> figure.amount() && !figure.isUnstated()))
			.allSatisfy((figure) -> assertThat(clause(figure.row()).figures()).anyMatch(figure::isHeldBy));
	}

	@Test
	void every_amount_of_a_row_is_an_amount_of_a_scheme_that_carries_the_row() {
		assertThat(this.figures.stream().filter(SeedFigure::amount))
			.allSatisfy((figure) -> assertThat(amountsOf(figure.row())).anyMatch(figure::isPaidAs));
	}

	@Test
	void no_scheme_pays_an_amount_that_no_row_states() {
		assertThat(schemes())
			.allSatisfy((scheme) -> assertThat(scheme.terms().amounts()).allMatch((amount) -> this.figures.stream()
				.anyMatch((figure) -> figure.amount() && scheme.rows().contains(figure.row())
						&& figure.isPaidAs(amount))));
	}

	@Test
	void every_row_that_sets_up_a_scheme_is_carried_by_one() {
		assertThat(this.rows.stream().filter((row) -> row.tier().equals("SYSTEM")))
			.allSatisfy((row) -> assertThat(schemes()).anyMatch((scheme) -> scheme.rows().contains(row.id())));
	}

	@Test
	void a_scheme_is_of_a_rank_and_a_region_of_a_row_that_it_carries() {
		assertThat(schemes().filter((scheme) -> !COUNTED_BY_RANK.contains(scheme.rows().getFirst()))).allSatisfy(
				(scheme) -> assertThat(carried(scheme)).anyMatch((row) -> row.ranks().contains(scheme.terms().rank())
						&& row.regions().contains(scheme.terms().regionCode())));
	}

	@Test
	void the_platforms_that_a_target_counts_by_rank_are_a_scheme_for_each_rank() {
		assertThat(COUNTED_BY_RANK).allSatisfy((id) -> assertThat(
				schemes().filter((scheme) -> scheme.rows().contains(id)).map((scheme) -> scheme.terms().localLevel()))
			.containsExactly("国家级", "省级", "市级"));
	}

	@Test
	void every_indicator_is_a_target_with_the_figures_of_its_clause() {
		Map<String, SetTarget> targets = commands(EntryKind.TARGET, SetTarget.class)
			.collect(Collectors.toMap(SetTarget::targetId, Function.identity()));
		List<SeedRow> indicators = this.rows.stream().filter((row) -> row.tier().equals("KPI")).toList();
		assertThat(indicators).hasSize(56).allSatisfy((row) -> {
			SetTarget target = Objects.requireNonNull(targets.get("target-" + row.id()), row.id());
			assertThat(target.figures()).isNotEmpty().isEqualTo(clause(row.id()).figures());
			assertThat(row.ranks()).containsExactly(target.rank());
			assertThat(row.regions()).containsExactly(target.regionCode());
		});
	}

	@Test
	void every_baseline_is_a_statistic_reported_by_someone() {
		assertThat(commands(EntryKind.STATISTIC, ReportStatistic.class)).allSatisfy((statistic) -> {
			assertThat(statistic.sourceUnit()).isNotBlank();
			assertThat(statistic.figures()).isNotEmpty();
		})
			.extracting(ReportStatistic::statisticId)
			.containsExactlyElementsOf(this.rows.stream()
				.filter((row) -> row.tier().equals("BASELINE"))
				.map((row) -> "statistic-" + row.id())
				.toList());
	}

	private List<SeedRow> carried(SchemeEntry scheme) {
		return this.rows.stream().filter((row) -> scheme.rows().contains(row.id())).toList();
	}

	private List<AmountRule> amountsOf(String row) {
		return schemes().filter((scheme) -> scheme.rows().contains(row))
			.flatMap((scheme) -> scheme.terms().amounts().stream())
			.toList();
	}

	private Stream<SchemeEntry> schemes() {
		return this.dataSet.documents().stream().flatMap((document) -> document.schemes().stream());
	}

	private RegisterClause clause(String id) {
		return Objects.requireNonNull(this.clauses.get(id), id);
	}

	private <T> Stream<T> commands(EntryKind kind, Class<T> type) {
		return this.dataSet.entries(kind).map((entry) -> type.cast(entry.command()));
	}

}
