package org.meritbook.command.beneficiary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.Treasury;
import org.meritbook.command.Treasury.Application;
import org.meritbook.events.beneficiary.GrantCounted;
import org.meritbook.events.type.AmountCap;
import org.meritbook.events.type.CapKind;
import org.meritbook.events.type.OncePer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritbook.command.Treasury.APPLIED;
import static org.meritbook.command.Treasury.application;
import static org.meritbook.command.Treasury.rule;

/**
 * What one beneficiary can have, across schemes and regions.
 */
class BeneficiaryLimitsTest {

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	private final Treasury treasury = new Treasury(this.book);

	private String person = "";

	private String other = "";

	@BeforeEach
	void people() {
		this.person = this.city.person();
		this.other = this.city.person();
	}

	@Nested
	class OnceForABeneficiary {

		@Test
		void refuses_a_second_grant_under_another_scheme_of_the_programme_in_another_region() {
			both(OncePer.BENEFICIARY);
			applied(one("grant-1"));
			refuses("PAID_ONCE_PER_BENEFICIARY", "subjectId", one("grant-2"));
			refuses("PAID_ONCE_PER_BENEFICIARY", "subjectId", one("grant-2").under("scheme-elsewhere"));
			applied(application("grant-2", BeneficiaryLimitsTest.this.other));
		}

		@Test
		void asks_nothing_of_a_rule_that_is_for_each_application() {
			both(OncePer.APPLICATION);
			applied(one("grant-1"));
			applied(one("grant-2"));
			assertThat(BeneficiaryLimitsTest.this.book.events(GrantCounted.class)).hasSize(2);
		}

	}

	@Nested
	class OnceForASkill {

		@Test
		void refuses_the_same_level_and_a_lower_one_and_lets_a_higher_one_and_another_trade_pass() {
			both(OncePer.SKILL);
			applied(one("grant-1").skill("6-18-01-01", 3));
			refuses("ONE_SUBSIDY_FOR_ONE_OCCUPATION_AND_LEVEL", "level",
					one("grant-2").skill("6-18-01-01", 3).under("scheme-elsewhere"));
			refuses("NO_LOWER_LEVEL_AFTER_A_HIGHER_ONE", "level", one("grant-2").skill("6-18-01-01", 4));
			applied(one("grant-2").skill("6-18-01-01", 2));
			applied(one("grant-3").skill("6-18-02-04", 5));
		}

		@Test
		void wants_an_occupation_and_a_level_of_one_to_five() {
			both(OncePer.SKILL);
			refuses("SKILL_MUST_BE_NAMED", "occupation", one("grant-1"));
			refuses("SKILL_MUST_BE_NAMED", "occupation", one("grant-1").skill("6-18-01-01", 6));
		}

	}

	@Nested
	class OnceForAMonth {

		@Test
		void pays_whole_months_inside_the_period_and_each_once() {
			BeneficiaryLimitsTest.this.city.scheme(Terms.plain().paying(Treasury.fixed(100_000)));
			BeneficiaryLimitsTest.this.treasury.pays(City.SCHEME, rule(OncePer.MONTH,
					List.of(Treasury.row("maxFen * months")), List.of(), "months", Treasury.NO_SOURCE, true));
			refuses("MONTH_MUST_LIE_IN_THE_MANAGEMENT_PERIOD", "months", one("grant-1").months("2023-03"));
			BeneficiaryLimitsTest.this.book.refuses("PERIOD_ENDS_AFTER_IT_BEGINS", "until",
					period("2023-03-02", "2023-03-01"));
			BeneficiaryLimitsTest.this.book.refuses("RECORD_MUST_EXIST", "subjectId",
					new RegisterManagementPeriod("person-nobody", City.SCHEME, LocalDate.of(2023, 3, 1),
							LocalDate.of(2023, 5, 31), "登记", City.CLAUSE, APPLIED));
			BeneficiaryLimitsTest.this.book.record(period("2023-03-02", "2023-05-31"));
			refuses("MONTH_MUST_LIE_IN_THE_MANAGEMENT_PERIOD", "months", one("grant-1").months("2023-03"));
			applied(one("grant-1").months("2023-04"));
			refuses("ONE_INCENTIVE_FOR_ONE_MONTH", "months", one("grant-2").months("2023-05", "2023-04"));
			BeneficiaryLimitsTest.this.book.record(period("2023-03-02", "2023-05-30"));
			refuses("MONTH_MUST_LIE_IN_THE_MANAGEMENT_PERIOD", "months", one("grant-2").months("2023-05"));
			BeneficiaryLimitsTest.this.book.record(period("2023-03-02", "2023-06-30"));
			applied(one("grant-2").months("2023-05", "2023-06"));
			refuses("MONTHS_MUST_BE_WELL_FORMED", "months", one("grant-3").months("2023-5"));
			refuses("MONTHS_MUST_BE_WELL_FORMED", "months", one("grant-3").months("2023-05", "2023-05"));
		}

	}

	@Nested
	class Caps {

		private void capped(CapKind kind, long limit) {
			BeneficiaryLimitsTest.this.city.scheme(Terms.plain().paying(Treasury.upTo(600_000)));
			BeneficiaryLimitsTest.this.treasury.pays(City.SCHEME,
					rule(OncePer.APPLICATION, "requestedFen", new AmountCap(kind, limit, "九")));
		}

		@Test
		void keeps_a_sum_for_each_year() {
			capped(CapKind.FEN_PER_YEAR, 600_000);
			applied(one("grant-1").asking(600_000).year(2022));
			refuses("CAP_MUST_NOT_BE_EXCEEDED", "amountFen", one("grant-2").asking(1).year(2022));
			applied(one("grant-2").asking(600_000).year(2023));
		}

		@Test
		void keeps_a_sum_for_a_life() {
			capped(CapKind.FEN_IN_ALL, 700_000);
			applied(one("grant-1").asking(600_000).year(2022));
			refuses("CAP_MUST_NOT_BE_EXCEEDED", "amountFen", one("grant-2").asking(100_001).year(2023));
			applied(one("grant-2").asking(100_000).year(2023));
		}

		@Test
		void keeps_the_number_of_grants_of_a_year() {
			capped(CapKind.GRANTS_PER_YEAR, 1);
			applied(one("grant-1").asking(1).year(2022));
			refuses("CAP_MUST_NOT_BE_EXCEEDED", "amountFen", one("grant-2").asking(1).year(2022));
			applied(one("grant-2").asking(1).year(2023));
		}

		@Test
		void refuses_month_25() {
			capped(CapKind.MONTHS_IN_ALL, 24);
			String[] months = IntStream.rangeClosed(1, 24)
				.mapToObj((month) -> "20%02d-%02d".formatted(20 + month / 13, (month - 1) % 12 + 1))
				.toArray(String[]::new);
			applied(one("grant-1").asking(1).months(months));
			refuses("CAP_MUST_NOT_BE_EXCEEDED", "amountFen", one("grant-2").asking(1).months("2023-01"));
		}

	}

	private void both(OncePer once) {
		this.city.scheme(Terms.plain().paying(Treasury.fixed(5)));
		this.city.scheme("scheme-elsewhere", Terms.plain().in("500118").paying(Treasury.fixed(5)));
		this.treasury.pays(City.SCHEME, rule(once, "maxFen"));
		this.treasury.pays("scheme-elsewhere", rule(once, "maxFen"));
	}

	private RegisterManagementPeriod period(String from, String until) {
		return new RegisterManagementPeriod(this.person, City.SCHEME, LocalDate.parse(from), LocalDate.parse(until),
				"登记", City.CLAUSE, APPLIED);
	}

	private Application one(String grantId) {
		return application(grantId, this.person);
	}

	private void applied(Application application) {
		this.treasury.applied(application);
	}

	private void refuses(String code, String field, Application application) {
		this.book.refuses(code, field, application.build());
	}

}
