package org.meritbook.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.command.honor.IssueCertificate;
import org.meritbook.command.honor.RevokeHonor;
import org.meritbook.command.round.ResolveObjection;
import org.meritbook.command.round.RevokeRound;
import org.meritbook.events.honor.CertificateIssued;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.honor.HonorRevoked;
import org.meritbook.events.round.EligibilityChecked;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.type.Outcome;
import org.meritbook.events.type.RevocationReason;
import org.meritbook.events.type.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The acceptance scenarios of the domain that the deciding side answers for, with their
 * fixed numbers.
 */
class AcceptanceScenariosTest {

	private static final String ROUND = "round-2023";

	private static final LocalDate OCTOBER_7 = LocalDate.of(2023, 10, 7);

	private static final LocalDate OCTOBER_8 = LocalDate.of(2023, 10, 8);

	private static final LocalDate OCTOBER_9 = LocalDate.of(2023, 10, 9);

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	/** Ten every two years, three years of service (000 二(一)一是). */
	@Nested
	class Scenario1 {

		@Test
		void ten_are_conferred_and_the_eleventh_is_refused() {
			List<String> list = AcceptanceScenariosTest.this.city.publishedRound(11, Terms.tenEveryTwoYears());
			refusesOnTheNinth("QUOTA_PER_ROUND_IS_A_MAXIMUM", list);
			AcceptanceScenariosTest.this.book.record(City.conferral(ROUND, list.subList(0, 10), OCTOBER_9));
			refusesOnTheNinth("QUOTA_PER_ROUND_IS_A_MAXIMUM", list.subList(10, 11));
			assertThat(AcceptanceScenariosTest.this.book.events(HonorConferred.class)).hasSize(10);
		}

		@Test
		void the_next_round_is_refused_in_2024_and_allowed_in_2025() {
			AcceptanceScenariosTest.this.city.conferredRound(1, Terms.tenEveryTwoYears());
			AcceptanceScenariosTest.this.book.refuses("ROUNDS_KEEP_THEIR_CYCLE", "editionYear", City.openingOf(2024));
			assertThat(AcceptanceScenariosTest.this.city.openRound(2025)).isEqualTo("round-2025");
		}

		@Test
		void a_decision_allows_the_round_of_2024_and_moves_the_cycle() {
			AcceptanceScenariosTest.this.city.conferredRound(1, Terms.tenEveryTwoYears());
			AcceptanceScenariosTest.this.book.record(City.openingOf(2024, "样批〔2024〕1号"));
			assertThat(AcceptanceScenariosTest.this.book.newest(RoundOpened.class).basis().decisionNo())
				.isEqualTo("样批〔2024〕1号");
			AcceptanceScenariosTest.this.book.refuses("ROUNDS_KEEP_THEIR_CYCLE", "editionYear", City.openingOf(2025));
			assertThat(AcceptanceScenariosTest.this.city.openRound(2026)).isEqualTo("round-2026");
		}

		@Test
		void a_blank_decision_allows_nothing() {
			AcceptanceScenariosTest.this.city.conferredRound(1, Terms.tenEveryTwoYears());
			AcceptanceScenariosTest.this.book.refuses("TEXT_MUST_BE_CLEAN", "overrideDecisionNo",
					City.openingOf(2024, " "));
		}

		@Test
		void a_candidate_of_two_years_and_364_days_is_refused() {
			AcceptanceScenariosTest.this.city.scheme(Terms.tenEveryTwoYears());
			AcceptanceScenariosTest.this.city.openRound(2023);
			String late = AcceptanceScenariosTest.this.city.nominate(ROUND, City.servedSince("2020-07-01"));
			String inTime = AcceptanceScenariosTest.this.city.nominate(ROUND, City.servedSince("2020-06-30"));
			AcceptanceScenariosTest.this.city.check(ROUND, List.of(late, inTime));
			assertThat(AcceptanceScenariosTest.this.book.events(EligibilityChecked.class))
				.extracting((checked) -> checked.verdicts().getFirst())
				.extracting(Verdict::outcome)
				.containsExactly(Outcome.FAIL, Outcome.PASS);
			AcceptanceScenariosTest.this.book.refuses("ONLY_ELIGIBLE_MAY_BE_LISTED", "nominationIds",
					City.approval(ROUND, List.of(late, inTime)));
			AcceptanceScenariosTest.this.book.record(City.approval(ROUND, List.of(inTime)));
		}

	}

	/** Published 2023-09-25 for five working days, the first day excluded. */
	@Nested
	class Scenario7 {

		@Test
		void conferral_is_refused_on_the_seventh_and_the_eighth_and_accepted_on_the_ninth() {
			List<String> list = AcceptanceScenariosTest.this.city.publishedRound(1, Terms.tenEveryTwoYears());
			for (LocalDate day : List.of(OCTOBER_7, OCTOBER_8)) {
				AcceptanceScenariosTest.this.book.refuses("NOTHING_IS_CONFERRED_BEFORE_THE_NOTICE_ENDS", "on",
						City.conferral(ROUND, list, day));
			}
			AcceptanceScenariosTest.this.book.record(City.conferral(ROUND, list, OCTOBER_9));
			assertThat(AcceptanceScenariosTest.this.book.newest(HonorConferred.class).effectiveOn())
				.isEqualTo(OCTOBER_9);
		}

		@Test
		void an_open_objection_stops_its_nominee_and_nobody_else() {
			List<String> list = AcceptanceScenariosTest.this.city.publishedRound(3, Terms.tenEveryTwoYears());
			String objection = AcceptanceScenariosTest.this.city.object(ROUND, list.get(0), OCTOBER_8);
			refusesOnTheNinth("NO_CONFERRAL_WITH_AN_OPEN_OBJECTION", list);
			AcceptanceScenariosTest.this.book.record(City.conferral(ROUND, list.subList(1, 3), OCTOBER_9));
			refusesOnTheNinth("NO_CONFERRAL_WITH_AN_OPEN_OBJECTION", list.subList(0, 1));
			AcceptanceScenariosTest.this.book.record(new ResolveObjection(ROUND, objection, false, "不属实", OCTOBER_9));
			AcceptanceScenariosTest.this.book.record(City.conferral(ROUND, list.subList(0, 1), OCTOBER_9));
			assertThat(AcceptanceScenariosTest.this.book.events(HonorsConferred.class)).hasSize(2);
		}

	}

	/** A whole round of 92 is revoked by one decision. */
	@Nested
	class Scenario8 {

		@Test
		void each_of_92_honors_is_revoked_with_the_number_of_the_decision() {
			List<String> honors = AcceptanceScenariosTest.this.city.conferredRound(92, Terms.plain().afterThreeYears());
			AcceptanceScenariosTest.this.book.record(new RevokeRound(ROUND, RevocationReason.NO_LEGAL_BASIS,
					City.BUREAU, "样撤〔2024〕1号", LocalDate.of(2024, 3, 1)));
			List<HonorRevoked> revoked = AcceptanceScenariosTest.this.book.events(HonorRevoked.class);
			assertThat(revoked).extracting(HonorRevoked::honorId).hasSize(92).containsExactlyElementsOf(honors);
			assertThat(revoked).allSatisfy((one) -> {
				assertThat(one.basis().decisionNo()).isEqualTo("样撤〔2024〕1号");
				assertThat(one.wholeRound()).isTrue();
			});
		}

	}

	@Test
	void a_round_goes_from_its_first_nomination_to_certificates_and_the_revocation_of_one() {
		List<String> honors = this.city.conferredRound(3, Terms.tenEveryTwoYears());
		List<String> numbers = new ArrayList<>();
		for (String honor : honors) {
			this.book.record(new IssueCertificate(honor, null, OCTOBER_9));
			numbers.add(this.book.newest(CertificateIssued.class).certificateNo());
		}
		this.book.record(new RevokeHonor(honors.get(1), RevocationReason.FRAUD, City.BUREAU, "样撤〔2023〕1号", OCTOBER_9));
		assertThat(numbers).containsExactly("YL-2023-0001", "YL-2023-0002", "YL-2023-0003");
		assertThat(this.book.events(HonorRevoked.class)).singleElement()
			.satisfies((revoked) -> assertThat(revoked.honorId()).isEqualTo(honors.get(1)))
			.satisfies((revoked) -> assertThat(revoked.wholeRound()).isFalse());
	}

	private void refusesOnTheNinth(String code, List<String> nominations) {
		this.book.refuses(code, "nominationIds", City.conferral(ROUND, nominations, OCTOBER_9));
	}

}
