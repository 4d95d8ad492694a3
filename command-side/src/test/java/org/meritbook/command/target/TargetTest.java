package org.meritbook.command.target;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.City;
import org.meritbook.command.Deciding;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.target.StatisticReported;
import org.meritbook.events.target.TargetSet;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Comparator;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

import static org.meritbook.command.Refusals.refusal;

class TargetTest {

	private static final LocalDate ON = LocalDate.of(2023, 4, 1);

	private static final Figure FIVE_THOUSAND = new Figure("等级认定", Comparator.AT_LEAST, 5_000L, 1, null, "人次", "yearly",
			false);

	private static final Figure NO_NUMBER = new Figure("等级认定", Comparator.AT_LEAST, null, 1, null, "人次", "", false);

	private final FixtureConfiguration<Target> target = Deciding.about(Target.class);

	@Nested
	class SetTargetCommand {

		@Test
		void records_the_figures_with_the_version_of_the_document() {
			TargetTest.this.target.givenNoPriorActivity()
				.when(setting("target-2023", FIVE_THOUSAND, City.CLAUSE))
				.expectEvents(new TargetSet("target-2023", "样例目标", Rank.COUNTY, "500118", List.of("样例局"),
						List.of(FIVE_THOUSAND), Basis.of(City.POLICY, 1, City.CLAUSE.clause()), ON));
		}

		@Test
		void records_a_target_of_a_draft_as_version_zero() {
			TargetTest.this.target.givenNoPriorActivity()
				.when(setting("target-2023", FIVE_THOUSAND, CitedClause.of("policy-draft", "一")))
				.expectEvents(new TargetSet("target-2023", "样例目标", Rank.COUNTY, "500118", List.of("样例局"),
						List.of(FIVE_THOUSAND), Basis.of("policy-draft", 0, "一"), ON));
		}

		@ParameterizedTest
		@ValueSource(strings = { "statistic-2023", "target-", "2023", "target-a/b" })
		void refuses_an_id_that_is_not_well_formed(String id) {
			TargetTest.this.target.givenNoPriorActivity()
				.when(setting(id, FIVE_THOUSAND, City.CLAUSE))
				.expectNoEvents()
				.expectException(refusal("ID_MUST_BE_WELL_FORMED", "targetId"));
		}

		@Test
		void refuses_a_figure_without_its_number() {
			TargetTest.this.target.givenNoPriorActivity()
				.when(setting("target-2023", NO_NUMBER, City.CLAUSE))
				.expectNoEvents()
				.expectException(refusal("FIGURE_MUST_BE_READABLE", "figures"));
		}

		private SetTarget setting(String id, Figure figure, CitedClause basis) {
			return new SetTarget(id, "样例目标", Rank.COUNTY, "500118", List.of("样例局"), List.of(figure), basis, ON);
		}

	}

	@Nested
	class ReportStatisticCommand {

		@Test
		void records_an_outside_figure_with_the_unit_that_answers_for_it() {
			TargetTest.this.target.givenNoPriorActivity()
				.when(reporting("statistic-2023", FIVE_THOUSAND))
				.expectEvents(new StatisticReported("statistic-2023", "样例统计", "样例局", Rank.COUNTY, "500118",
						List.of(FIVE_THOUSAND), Basis.of(City.POLICY, 1, City.CLAUSE.clause()), ON));
		}

		@Test
		void refuses_an_id_that_is_not_well_formed() {
			TargetTest.this.target.givenNoPriorActivity()
				.when(reporting("target-2023", FIVE_THOUSAND))
				.expectNoEvents()
				.expectException(refusal("ID_MUST_BE_WELL_FORMED", "statisticId"));
		}

		@Test
		void refuses_a_figure_without_its_number() {
			TargetTest.this.target.givenNoPriorActivity()
				.when(reporting("statistic-2023", NO_NUMBER))
				.expectNoEvents()
				.expectException(refusal("FIGURE_MUST_BE_READABLE", "figures"));
		}

		private ReportStatistic reporting(String id, Figure figure) {
			return new ReportStatistic(id, "样例统计", "样例局", Rank.COUNTY, "500118", List.of(figure), City.CLAUSE, ON);
		}

	}

}
