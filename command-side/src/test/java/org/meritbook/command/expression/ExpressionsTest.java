package org.meritbook.command.expression;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FactType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExpressionsTest {

	private static final List<FactDeclaration> FACTS = List.of(fact("since", FactType.DATE),
			fact("count", FactType.INTEGER), fact("local", FactType.BOOLEAN), fact("degree", FactType.TEXT));

	private final Expressions expressions = new Expressions();

	@Nested
	class Reading {

		@ParameterizedTest
		@ValueSource(strings = { "true", "years(since, referenceDate) >= 3", "days(since, referenceDate) > 1000",
				"count >= 5 && local", "degree == '博士' || degree == '硕士'", "degree in ['博士', '硕士']", "!local",
				"local ? count > 1 : count > 2", "size(degree) > 0" })
		void finds_nothing_wrong_with_a_predicate_over_the_facts(String expression) {
			assertThat(fault(expression)).isEmpty();
		}

		@ParameterizedTest
		@ValueSource(strings = { "", " ", "count >=", "count >= 5)", "count = 5", "since.plusYears(3)", "'", "\u0000" })
		void says_what_is_wrong_with_a_broken_sentence(String expression) {
			assertThat(fault(expression)).isNotBlank();
		}

		@ParameterizedTest
		@ValueSource(strings = { "count", "1 + 1", "'true'", "years(since, referenceDate)", "[true]", "null", "1.5" })
		void refuses_a_result_that_is_no_truth(String expression) {
			assertThat(fault(expression)).isNotBlank();
		}

		@ParameterizedTest
		@ValueSource(strings = { "servedSince != ''", "now() > 0", "System.exit(0)", "months(since, referenceDate) > 1",
				"years(count, referenceDate) > 1", "years(since) > 1" })
		void refuses_names_that_were_not_declared(String expression) {
			assertThat(fault(expression)).isNotBlank();
		}

		@ParameterizedTest
		@ValueSource(strings = { "[1, 2].all(x, x > 0)", "[1].exists(x, x > 0)", "[1].map(x, x) == [1]" })
		void knows_no_loops(String expression) {
			assertThat(fault(expression)).isNotBlank();
		}

		@Test
		void refuses_what_is_longer_than_a_thousand_characters() {
			assertThat(fault("true" + " ".repeat(996))).isEmpty();
			assertThat(fault("true" + " ".repeat(997))).isNotBlank();
		}

		@Test
		void answers_a_deeply_nested_sentence_with_a_fault_or_none_but_never_breaks() {
			assertThat(fault("(".repeat(498) + "true" + ")".repeat(498))).isNotBlank();
			assertThat(fault("!".repeat(996) + "true")).isNotNull();
		}

		private String fault(String expression) {
			return ExpressionsTest.this.expressions.fault(expression, FACTS);
		}

	}

	@Nested
	class Years {

		@ParameterizedTest
		@CsvSource({ "2020-06-30, 2023-06-30, 3", "2020-07-01, 2023-06-30, 2", "2020-02-29, 2023-02-28, 2",
				"2020-02-29, 2023-03-01, 3", "2020-02-29, 2024-02-28, 3", "2020-02-29, 2024-02-29, 4",
				"2023-06-30, 2023-06-30, 0", "2023-06-30, 2022-07-01, 0", "2023-06-30, 2022-06-30, -1" })
		void are_whole_calendar_years(String from, String to, int years) {
			assertThat(holds("years('" + from + "', '" + to + "') == " + years)).isTrue();
		}

	}

	@Nested
	class Days {

		@ParameterizedTest
		@CsvSource({ "2020-02-28, 2020-02-29, 1", "2020-02-28, 2020-03-01, 2", "2023-02-28, 2023-03-01, 1",
				"2020-07-01, 2023-06-30, 1094", "2023-06-30, 2023-06-30, 0", "2023-06-30, 2023-06-29, -1" })
		void are_whole_days(String from, String to, int days) {
			assertThat(holds("days('" + from + "', '" + to + "') == " + days)).isTrue();
		}

	}

	@Nested
	class Judging {

		@ParameterizedTest
		@ValueSource(strings = { "years('2023-02-29', referenceDate) > 1", "years('2023', referenceDate) > 1",
				"years(degree, referenceDate) > 1", "1 / (count - 7) == 1", "int(degree) > 1",
				"9223372036854775807 + count > 0", "degree.matches('(')" })
		void says_that_a_value_does_not_fit(String expression) {
			assertThat(ExpressionsTest.this.expressions.fault(expression, FACTS)).isEmpty();
			assertThatIllegalArgumentException().isThrownBy(() -> holds(expression));
		}

		/** Two engines and the same engine again agree on every generated case. */
		@Test
		void gives_the_same_answer_to_the_same_question() {
			long seed = 20_231_008;
			Random random = new Random(seed);
			for (int run = 0; run < 100; run++) {
				String expression = Conditions.any(random, 3);
				Map<String, Object> values = Conditions.values(random);
				boolean first = new Expressions().holds(expression, FACTS, values);
				assertThat(ExpressionsTest.this.expressions.holds(expression, FACTS, values))
					.as("seed %d run %d: %s of %s", seed, run, expression, values)
					.isEqualTo(first)
					.isEqualTo(Conditions.expected(expression, values));
			}
		}

	}

	private boolean holds(String expression) {
		return this.expressions.holds(expression, FACTS, Map.of("since", "2020-07-01", "count", 7L, "local", true,
				"degree", "博士", "referenceDate", "2023-06-30"));
	}

	private static FactDeclaration fact(String name, FactType type) {
		return new FactDeclaration(name, type, "申报事项", true);
	}

}
