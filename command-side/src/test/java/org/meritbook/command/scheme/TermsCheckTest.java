package org.meritbook.command.scheme;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.scheme.SchemeDefined;
import org.meritbook.events.type.AmountForm;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.FactType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TermsCheckTest {

	private static final int LONG_NAME = 61;

	private final BookHarness book = new BookHarness();

	@BeforeEach
	void a_city_keeps_its_honors() {
		new City(this.book);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void accepts_terms_that_a_round_can_keep(String why, Terms terms) {
		this.book.record(defining(terms));
		assertThat(this.book.newest(SchemeDefined.class).terms()).as(why).isEqualTo(terms.build());
	}

	static Stream<Arguments> accepts_terms_that_a_round_can_keep() {
		return Stream.of(arguments("nothing but a name", Terms.plain()),
				arguments("the shortest limits", Terms.plain().quota(1).everyYears(1).notice(1, exclude())),
				arguments("the longest limits",
						Terms.plain().quota(Integer.MAX_VALUE).everyYears(50).notice(60, exclude())),
				arguments("a fixed amount", Terms.plain().paying(amount(AmountForm.FIXED, 10L, 10L, null, null))),
				arguments("nothing to pay", Terms.plain().paying(amount(AmountForm.FIXED, 0L, 0L, null, null))),
				arguments("a range", Terms.plain().paying(amount(AmountForm.RANGE, 100_000L, 600_000L, null, null))),
				arguments("a range of one", Terms.plain().paying(amount(AmountForm.RANGE, 1L, 1L, null, null))),
				arguments("an upper end", Terms.plain().paying(amount(AmountForm.UP_TO, null, 600_000L, null, null))),
				arguments("a ratio", Terms.plain().paying(amount(AmountForm.RATIO, null, null, 1L, 2L))),
				arguments("no figure", Terms.plain().paying(amount(AmountForm.UNSTATED, null, null, null, null))),
				arguments("every type of fact",
						Terms.plain()
							.asking("a", FactType.DATE)
							.asking("b", FactType.INTEGER)
							.asking("c", FactType.BOOLEAN)
							.asking("d_1", FactType.TEXT)
							.requiring("all", "years(a, referenceDate) >= 1 && b > 2 && c && d_1 == '甲'")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void refuses_terms_that_no_round_could_keep(String code, String field, Terms terms) {
		this.book.refuses(code, field, defining(terms));
	}

	static Stream<Arguments> refuses_terms_that_no_round_could_keep() {
		return Stream.concat(
				Stream
					.of(Terms.plain().quota(0), Terms.plain().quota(-1), Terms.plain().everyYears(0),
							Terms.plain().everyYears(51), Terms.plain().notice(0, exclude()),
							Terms.plain().notice(61, exclude()))
					.map((terms) -> arguments("LIMITS_MUST_BE_POSITIVE", "terms", terms)),
				Stream.of(arguments("REGION_MUST_EXIST", "terms.regionCode", Terms.plain().in("511721")),
						arguments("RECORD_MUST_EXIST", "terms.issuerIds",
								Terms.plain().conferredBy(City.BUREAU, "organisation-nowhere")),
						arguments("NAMES_MUST_BE_UNIQUE", "terms.facts",
								Terms.plain().asking("a", FactType.TEXT).asking("a", FactType.DATE)),
						arguments("NAMES_MUST_BE_UNIQUE", "terms.facts", Terms.plain().asking("1a", FactType.TEXT)),
						arguments("NAMES_MUST_BE_UNIQUE", "terms.facts", Terms.plain().asking("年限", FactType.TEXT)),
						arguments("NAMES_MUST_BE_UNIQUE", "terms.facts",
								Terms.plain().asking("a".repeat(LONG_NAME + 1), FactType.TEXT)),
						arguments("NAMES_MUST_BE_UNIQUE", "terms.eligibility",
								Terms.plain().requiring("a", "true").requiring("a", "false")),
						arguments("NAMES_MUST_BE_UNIQUE", "terms.amounts",
								Terms.plain()
									.paying(amount(AmountForm.UNSTATED, null, null, null, null))
									.paying(amount(AmountForm.UNSTATED, null, null, null, null))),
						arguments("EXPRESSION_MUST_COMPILE", "terms.eligibility",
								Terms.plain().requiring("a", "servedSince != ''")),
						arguments("EXPRESSION_MUST_COMPILE", "terms.eligibility",
								Terms.plain().requiring("a", "1 + 1"))));
	}

	@Test
	void refuses_a_fact_that_takes_the_name_of_the_reference_date() {
		this.book.refuses("NAMES_MUST_BE_UNIQUE", "terms.facts",
				defining(Terms.plain().asking("referenceDate", FactType.DATE)));
	}

	@ParameterizedTest
	@MethodSource
	void refuses_an_amount_without_the_numbers_of_its_form(AmountRule amount) {
		this.book.refuses("AMOUNT_MUST_MATCH_ITS_FORM", "terms.amounts", defining(Terms.plain().paying(amount)));
	}

	static List<AmountRule> refuses_an_amount_without_the_numbers_of_its_form() {
		return List.of(amount(AmountForm.FIXED, 10L, 11L, null, null), amount(AmountForm.FIXED, null, 10L, null, null),
				amount(AmountForm.FIXED, -1L, -1L, null, null), amount(AmountForm.RANGE, 2L, 1L, null, null),
				amount(AmountForm.RANGE, 1L, null, null, null), amount(AmountForm.UP_TO, 0L, 1L, null, null),
				amount(AmountForm.UP_TO, null, null, null, null), amount(AmountForm.UP_TO, null, -1L, null, null),
				amount(AmountForm.RATIO, null, null, 1L, 0L), amount(AmountForm.RATIO, null, null, -1L, 2L),
				amount(AmountForm.RATIO, null, null, 1L, null), amount(AmountForm.UNSTATED, null, 1L, null, null),
				amount(AmountForm.UNSTATED, null, null, 1L, 2L));
	}

	private static DefineScheme defining(Terms terms) {
		return new DefineScheme(City.SCHEME, terms.build(), City.CLAUSE, BookHarness.TODAY);
	}

	private static CountingConvention exclude() {
		return CountingConvention.EXCLUDE_FIRST_DAY;
	}

	private static AmountRule amount(AmountForm form, @Nullable Long min, @Nullable Long max, @Nullable Long numerator,
			@Nullable Long denominator) {
		return new AmountRule("reward", form, min, max, numerator, denominator, "人", null, "三(一)");
	}

}
