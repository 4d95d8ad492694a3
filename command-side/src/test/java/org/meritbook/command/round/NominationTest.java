package org.meritbook.command.round;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.policy.RepealPolicy;
import org.meritbook.events.round.EligibilityChecked;
import org.meritbook.events.round.NominationWithdrawn;
import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.FactType;
import org.meritbook.events.type.Outcome;
import org.meritbook.events.type.Subject;
import org.meritbook.events.type.SubjectKind;
import org.meritbook.events.type.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Who is nominated, and who meets the conditions.
 */
class NominationTest {

	private static final String ROUND = "round-2023";

	private static final LocalDate JUNE_3 = LocalDate.of(2023, 6, 3);

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	@Nested
	class NominateCommand {

		@Test
		void records_who_is_nominated_by_whom_with_what_facts() {
			openRound(Terms.tenEveryTwoYears());
			Nominate nomination = NominationTest.this.city.nominationOf(ROUND, NominationTest.this.city.person(),
					City.servedSince("2019-05-01"));
			NominationTest.this.book.record(nomination);
			assertThat(NominationTest.this.book.newest(NomineeNominated.class))
				.isEqualTo(new NomineeNominated(ROUND, nomination.nominationId(), nomination.subject(), City.FACTORY,
						City.FACTORY, List.of(City.FACTORY), List.of(City.servedSince("2019-05-01")), "",
						Basis.of(City.POLICY, 1, City.CLAUSE.clause()), JUNE_3));
		}

		@ParameterizedTest
		@ValueSource(strings = { "2023-06-01", "2023-06-30" })
		void accepts_the_first_and_the_last_day(LocalDate day) {
			openRound(Terms.plain());
			NominationTest.this.book.record(nominating(null, null, day));
			assertThat(NominationTest.this.book.newest(NomineeNominated.class).effectiveOn()).isEqualTo(day);
		}

		@ParameterizedTest
		@ValueSource(strings = { "2023-05-31", "2023-07-01" })
		void refuses_a_day_outside_of_the_nominations(LocalDate day) {
			openRound(Terms.plain());
			NominationTest.this.book.refuses("NOMINATION_ONLY_WITHIN_ITS_DAYS", "on", nominating(null, null, day));
		}

		@Test
		void accepts_a_unit_where_the_scheme_honors_units() {
			openRound(Terms.plain().honoring(SubjectKind.PERSON, SubjectKind.UNIT));
			NominationTest.this.book.record(nominating(Subject.unit(City.FACTORY), null, JUNE_3));
			assertThat(NominationTest.this.book.newest(NomineeNominated.class).subject().id()).isEqualTo(City.FACTORY);
		}

		@Test
		void refuses_a_unit_where_the_scheme_honors_persons() {
			openRound(Terms.plain());
			NominationTest.this.book.refuses("HONOREE_KIND_MUST_BE_ALLOWED", "subjectKind",
					nominating(Subject.unit(City.FACTORY), null, JUNE_3));
		}

		@Test
		void refuses_someone_who_is_not_on_record() {
			openRound(Terms.plain().honoring(SubjectKind.PERSON, SubjectKind.TEAM));
			NominationTest.this.book.refuses("RECORD_MUST_EXIST", "subjectId",
					nominating(Subject.person("person-nobody"), null, JUNE_3));
			NominationTest.this.book.refuses("RECORD_MUST_EXIST", "subjectId",
					nominating(new Subject(SubjectKind.TEAM, "person-1"), null, JUNE_3));
		}

		@Test
		void refuses_units_that_are_not_on_record() {
			openRound(Terms.plain());
			String nobody = "organisation-nowhere";
			NominationTest.this.book.refuses("RECORD_MUST_EXIST", "nominatingUnitId",
					through(City.FACTORY, nobody, List.of()));
			NominationTest.this.book.refuses("RECORD_MUST_EXIST", "employerId",
					through(nobody, City.FACTORY, List.of()));
			NominationTest.this.book.refuses("RECORD_MUST_EXIST", "unitPath",
					through(City.FACTORY, City.FACTORY, List.of(City.FACTORY, nobody)));
		}

		@Test
		void refuses_the_same_subject_twice_until_the_first_nomination_is_taken_back() {
			openRound(Terms.plain());
			Nominate first = nominating(null, null, JUNE_3);
			NominationTest.this.book.record(first);
			NominationTest.this.book.refuses("SUBJECT_IS_NOMINATED_ONCE", "subjectId",
					nominating(first.subject(), null, JUNE_3));
			NominationTest.this.book.record(new WithdrawNomination(ROUND, first.nominationId(), "撤回", JUNE_3));
			NominationTest.this.book.record(nominating(first.subject(), null, JUNE_3));
			assertThat(NominationTest.this.book.events(NomineeNominated.class)).hasSize(2);
		}

		@Test
		void refuses_the_id_of_another_nomination_of_the_round() {
			openRound(Terms.plain());
			Nominate first = nominating(null, null, JUNE_3);
			NominationTest.this.book.record(first);
			Nominate second = nominating(null, null, JUNE_3);
			NominationTest.this.book.refuses("RECORD_ID_IS_TAKEN", "", new Nominate(ROUND, first.nominationId(),
					second.subject(), null, City.FACTORY, List.of(), List.of(), "", JUNE_3));
		}

		@Test
		void refuses_facts_that_the_scheme_does_not_ask_for_or_that_are_stated_twice() {
			openRound(Terms.tenEveryTwoYears());
			Fact since = City.servedSince("2019-05-01");
			NominationTest.this.book.refuses("FACT_MUST_BE_DECLARED", "facts", stating(new Fact("age", "40", null)));
			NominationTest.this.book.refuses("FACT_MUST_BE_DECLARED", "facts", stating(since, since));
			NominationTest.this.book.refuses("FACT_MUST_BE_DECLARED", "facts",
					stating(new Fact("referenceDate", "2099-01-01", null)));
		}

		@ParameterizedTest
		@CsvSource({ "DATE, 2019年5月", "DATE, 2023-02-29", "INTEGER, 3人", "BOOLEAN, 是" })
		void refuses_a_fact_that_does_not_fit_its_type(FactType type, String value) {
			openRound(Terms.plain().asking("fact", type));
			NominationTest.this.book.refuses("FACT_MUST_BE_READABLE", "facts", stating(new Fact("fact", value, null)));
		}

		@Test
		void refuses_a_nomination_once_the_list_is_approved() {
			openRound(Terms.plain());
			NominationTest.this.city.checkedAndShortlisted(ROUND, List.of(NominationTest.this.city.nominate(ROUND)));
			NominationTest.this.book.refuses("ROUND_MUST_TAKE_NOMINATIONS", "roundId", nominating(null, null, JUNE_3));
		}

		@Test
		void refuses_a_day_on_which_the_document_is_no_longer_in_force() {
			openRound(Terms.plain());
			NominationTest.this.book
				.record(new RepealPolicy(City.POLICY, "样发〔2023〕9号", null, LocalDate.of(2023, 6, 10)));
			NominationTest.this.book.record(nominating(null, null, LocalDate.of(2023, 6, 9)));
			NominationTest.this.book.refuses("POLICY_MUST_BE_IN_FORCE_ON_THE_DAY", "basis.policyId",
					nominating(null, null, LocalDate.of(2023, 6, 10)));
		}

		private Nominate stating(Fact... facts) {
			return NominationTest.this.city.nominationOf(ROUND, NominationTest.this.city.person(), facts);
		}

		private Nominate through(String employer, String nominatingUnit, List<String> path) {
			return new Nominate(ROUND, "nomination-x", Subject.person(NominationTest.this.city.person()), employer,
					nominatingUnit, path, List.of(), "", JUNE_3);
		}

		private Nominate nominating(@Nullable Subject subject, @Nullable String employer, LocalDate on) {
			Nominate sample = NominationTest.this.city.nominationOf(ROUND, NominationTest.this.city.person());
			return new Nominate(ROUND, sample.nominationId(), (subject != null) ? subject : sample.subject(), employer,
					City.FACTORY, List.of(), List.of(), "", on);
		}

	}

	@Nested
	class CheckEligibilityCommand {

		@Test
		void records_the_verdict_of_every_condition_with_what_it_was_told() {
			openRound(Terms.tenEveryTwoYears().asking("local", FactType.BOOLEAN).requiring("local", "local"));
			String nomination = NominationTest.this.city.nominate(ROUND, City.servedSince("2020-06-30"),
					new Fact("local", "false", null));
			NominationTest.this.city.check(ROUND, List.of(nomination));
			EligibilityChecked checked = NominationTest.this.book.newest(EligibilityChecked.class);
			assertThat(checked.eligible()).isFalse();
			assertThat(checked.verdicts()).extracting(Verdict::ruleId, Verdict::outcome)
				.containsExactly(tuple("threeYears", Outcome.PASS), tuple("local", Outcome.FAIL));
			assertThat(checked.verdicts().getFirst().inputs()).containsExactly(City.servedSince("2020-06-30"),
					new Fact("local", "false", null), new Fact("referenceDate", "2023-06-30", null));
		}

		@Test
		void finds_a_nomination_incomplete_that_lacks_a_fact() {
			openRound(Terms.tenEveryTwoYears());
			assertThat(verdict()).isEqualTo(Outcome.INCOMPLETE);
		}

		@Test
		void finds_a_nomination_incomplete_whose_words_cannot_be_counted_with() {
			openRound(Terms.plain().asking("years", FactType.TEXT).requiring("years", "int(years) >= 3"));
			assertThat(verdict(new Fact("years", "三年", null))).isEqualTo(Outcome.INCOMPLETE);
			assertThat(verdict(new Fact("years", "3", null))).isEqualTo(Outcome.PASS);
		}

		@Test
		void passes_everyone_where_the_scheme_has_no_condition() {
			openRound(Terms.plain());
			NominationTest.this.city.check(ROUND, List.of(NominationTest.this.city.nominate(ROUND)));
			assertThat(NominationTest.this.book.newest(EligibilityChecked.class).eligible()).isTrue();
		}

		@Test
		void refuses_a_nomination_that_is_unknown_or_was_taken_back() {
			openRound(Terms.plain());
			String nomination = NominationTest.this.city.nominate(ROUND);
			NominationTest.this.book.record(new WithdrawNomination(ROUND, nomination, "撤回", JUNE_3));
			NominationTest.this.book.refuses("RECORD_MUST_EXIST", "nominationId", checking("nomination-unknown"));
			NominationTest.this.book.refuses("NOMINATION_MUST_BE_OPEN", "nominationId", checking(nomination));
		}

		@Test
		void refuses_a_check_once_the_list_is_approved() {
			openRound(Terms.plain());
			String nomination = NominationTest.this.city.nominate(ROUND);
			NominationTest.this.city.checkedAndShortlisted(ROUND, List.of(nomination));
			NominationTest.this.book.refuses("ROUND_MUST_TAKE_NOMINATIONS", "roundId", checking(nomination));
		}

		private Outcome verdict(Fact... facts) {
			NominationTest.this.city.check(ROUND, List.of(NominationTest.this.city.nominate(ROUND, facts)));
			EligibilityChecked checked = NominationTest.this.book.newest(EligibilityChecked.class);
			Outcome outcome = checked.verdicts().getFirst().outcome();
			assertThat(checked.eligible()).isEqualTo(outcome == Outcome.PASS);
			return outcome;
		}

		private CheckEligibility checking(String nominationId) {
			return new CheckEligibility(ROUND, nominationId, JUNE_3);
		}

	}

	@Nested
	class WithdrawNominationCommand {

		@Test
		void records_why_it_was_taken_back() {
			openRound(Terms.plain());
			String nomination = NominationTest.this.city.nominate(ROUND);
			NominationTest.this.book.record(new WithdrawNomination(ROUND, nomination, "本人意愿", JUNE_3));
			assertThat(NominationTest.this.book.newest(NominationWithdrawn.class)).isEqualTo(new NominationWithdrawn(
					ROUND, nomination, "本人意愿", Basis.of(City.POLICY, 1, City.CLAUSE.clause()), JUNE_3));
		}

		@Test
		void refuses_a_second_withdrawal_and_an_honored_nominee() {
			List<String> list = NominationTest.this.city.publishedRound(2, Terms.tenEveryTwoYears());
			NominationTest.this.book.record(new WithdrawNomination(ROUND, list.get(0), "撤回", JUNE_3));
			NominationTest.this.book.record(City.conferral(ROUND, List.of(list.get(1)), LocalDate.of(2023, 10, 9)));
			list.forEach((nomination) -> NominationTest.this.book.refuses("NOMINATION_MUST_BE_OPEN", "nominationId",
					new WithdrawNomination(ROUND, nomination, "撤回", JUNE_3)));
		}

	}

	private void openRound(Terms terms) {
		this.city.scheme(terms);
		this.city.openRound(2023);
	}

}
