package org.meritbook.command.joint;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.policy.AmendPolicy;
import org.meritbook.command.policy.IssuePolicy;
import org.meritbook.command.policy.RepealPolicy;
import org.meritbook.command.round.OpenRound;
import org.meritbook.command.scheme.CloseScheme;
import org.meritbook.command.scheme.DefineScheme;
import org.meritbook.command.scheme.ReviseScheme;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.scheme.SchemeRoundOpened;
import org.meritbook.events.type.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class RoundOpeningTest {

	private static final LocalDate JUNE_1 = LocalDate.of(2023, 6, 1);

	private static final LocalDate JUNE_30 = LocalDate.of(2023, 6, 30);

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	@Nested
	class OpenRoundCommand {

		@Test
		void records_the_opening_on_the_scheme_and_on_the_round_with_the_terms_it_goes_by() {
			RoundOpeningTest.this.city.scheme(Terms.tenEveryTwoYears());
			assertThat(RoundOpeningTest.this.city.openRound(2023)).isEqualTo("round-2023");
			Basis basis = Basis.of(City.POLICY, 1, City.CLAUSE.clause());
			assertThat(RoundOpeningTest.this.book.newest(SchemeRoundOpened.class))
				.isEqualTo(new SchemeRoundOpened(City.SCHEME, "round-2023", 2023, null, basis, JUNE_1));
			assertThat(RoundOpeningTest.this.book.newest(RoundOpened.class))
				.isEqualTo(new RoundOpened("round-2023", City.SCHEME, 1, Terms.tenEveryTwoYears().build(), "2023年度样例英才",
						2023, JUNE_1, JUNE_30, JUNE_30, basis, JUNE_1));
		}

		@Test
		void keeps_the_terms_of_its_opening_whatever_becomes_of_the_scheme() {
			RoundOpeningTest.this.city.scheme(Terms.plain().quota(1));
			RoundOpeningTest.this.city.openRound(2023);
			RoundOpeningTest.this.book
				.record(new ReviseScheme(City.SCHEME, Terms.plain().quota(99).build(), "名额调整", City.CLAUSE, JUNE_30));
			List<String> list = RoundOpeningTest.this.city.checkedAndShortlisted("round-2023",
					List.of(RoundOpeningTest.this.city.nominate("round-2023"),
							RoundOpeningTest.this.city.nominate("round-2023")));
			RoundOpeningTest.this.book.record(City.publication("round-2023", LocalDate.of(2023, 9, 25)));
			RoundOpeningTest.this.book.refuses("QUOTA_PER_ROUND_IS_A_MAXIMUM", "nominationIds",
					City.conferral("round-2023", list, LocalDate.of(2023, 10, 9)));
			RoundOpeningTest.this.city.openRound(2024);
			assertThat(RoundOpeningTest.this.book.newest(RoundOpened.class).terms().maxPerRound()).isEqualTo(99);
			assertThat(RoundOpeningTest.this.book.newest(RoundOpened.class).schemeVersion()).isEqualTo(2);
		}

		@Test
		void cites_the_version_in_force_on_its_first_day() {
			RoundOpeningTest.this.city.scheme(Terms.plain());
			RoundOpeningTest.this.book.record(new AmendPolicy(City.POLICY, "样发〔2024〕1号", LocalDate.of(2024, 6, 1), null,
					"样例修订", LocalDate.of(2024, 3, 1)));
			RoundOpeningTest.this.city.openRound(2023);
			assertThat(RoundOpeningTest.this.book.newest(RoundOpened.class).basis().policyVersion()).isEqualTo(1);
			RoundOpeningTest.this.city.openRound(2024);
			assertThat(RoundOpeningTest.this.book.newest(RoundOpened.class).basis().policyVersion()).isEqualTo(2);
		}

		@Test
		void refuses_a_scheme_that_is_not_on_record() {
			RoundOpeningTest.this.book.refuses("RECORD_MUST_EXIST", "", City.openingOf(2023));
		}

		@Test
		void refuses_a_closed_scheme() {
			RoundOpeningTest.this.city.scheme(Terms.plain());
			RoundOpeningTest.this.book.record(new CloseScheme(City.SCHEME, "由新项目接续", JUNE_1));
			RoundOpeningTest.this.book.refuses("CLOSED_SCHEME_TAKES_NOTHING_NEW", "schemeId", City.openingOf(2023));
		}

		@ParameterizedTest
		@CsvSource({ "2023, 2023-06-01, 2023-05-31", "2025, 2023-06-01, 2023-06-30", "2021, 2023-06-01, 2023-06-30" })
		void refuses_nominations_that_end_before_they_begin_or_belong_to_another_year(int edition, LocalDate from,
				LocalDate until) {
			RoundOpeningTest.this.city.scheme(Terms.plain());
			RoundOpeningTest.this.book.refuses("NOMINATION_DAYS_MUST_BE_IN_ORDER", "nominationUntil",
					opening("round-a", edition, from, until));
		}

		@ParameterizedTest
		@CsvSource({ "2022, 2023-01-01, 2023-01-01", "2024, 2023-12-31, 2024-01-31", "2023, 2023-06-01, 2025-06-30" })
		void accepts_an_edition_of_the_year_before_or_after(int edition, LocalDate from, LocalDate until) {
			RoundOpeningTest.this.city.scheme(Terms.plain());
			RoundOpeningTest.this.book.record(opening("round-a", edition, from, until));
			assertThat(RoundOpeningTest.this.book.newest(RoundOpened.class).editionYear()).isEqualTo(edition);
		}

		@Test
		void refuses_the_id_of_another_round() {
			RoundOpeningTest.this.city.scheme(Terms.plain());
			RoundOpeningTest.this.city.openRound(2023);
			RoundOpeningTest.this.book.refuses("RECORD_ID_IS_TAKEN", "", City.openingOf(2023));
		}

		@Test
		void refuses_a_scheme_whose_document_is_a_draft_until_it_is_issued() {
			RoundOpeningTest.this.city.draftPolicy("policy-004");
			RoundOpeningTest.this.book.record(
					new DefineScheme(City.SCHEME, Terms.plain().build(), CitedClause.of("policy-004", "三"), JUNE_1));
			RoundOpeningTest.this.book.refuses("DRAFT_POLICY_AUTHORISES_NOTHING", "basis.policyId",
					City.openingOf(2023));
			RoundOpeningTest.this.book.record(new IssuePolicy("policy-004", "样发〔2023〕4号", JUNE_1,
					LocalDate.of(2023, 8, 28), LocalDate.of(2023, 5, 2)));
			RoundOpeningTest.this.city.openRound(2023);
		}

		@Test
		void refuses_a_first_day_outside_of_the_documents_validity() {
			RoundOpeningTest.this.city.scheme(Terms.plain());
			RoundOpeningTest.this.book.refuses("POLICY_MUST_BE_IN_FORCE_ON_THE_DAY", "basis.policyId",
					opening("round-a", 2022, LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 31)));
			RoundOpeningTest.this.book.record(new RepealPolicy(City.POLICY, "样发〔2023〕9号", null, JUNE_1));
			RoundOpeningTest.this.book.refuses("POLICY_MUST_BE_IN_FORCE_ON_THE_DAY", "basis.policyId",
					City.openingOf(2023));
			RoundOpeningTest.this.book.record(opening("round-a", 2023, JUNE_1.minusDays(1), JUNE_1));
		}

		@Test
		void refuses_the_year_after_the_last_day_of_a_document_that_expires() {
			RoundOpeningTest.this.city.draftPolicy("policy-004");
			RoundOpeningTest.this.book.record(
					new DefineScheme(City.SCHEME, Terms.plain().build(), CitedClause.of("policy-004", "三"), JUNE_1));
			RoundOpeningTest.this.book.record(new IssuePolicy("policy-004", "样发〔2023〕4号", JUNE_1,
					LocalDate.of(2023, 8, 28), LocalDate.of(2023, 5, 2)));
			RoundOpeningTest.this.book
				.record(opening("round-a", 2023, LocalDate.of(2023, 8, 28), LocalDate.of(2023, 9, 28)));
			RoundOpeningTest.this.book.refuses("POLICY_MUST_BE_IN_FORCE_ON_THE_DAY", "basis.policyId",
					opening("round-b", 2023, LocalDate.of(2023, 8, 29), LocalDate.of(2023, 9, 28)));
		}

		private OpenRound opening(String roundId, int edition, LocalDate from, LocalDate until) {
			return new OpenRound(City.SCHEME, roundId, "样例", edition, from, until, until, null);
		}

	}

}
