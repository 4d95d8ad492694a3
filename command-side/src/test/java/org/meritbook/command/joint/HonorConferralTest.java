package org.meritbook.command.joint;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.Terms;
import org.meritbook.command.policy.RepealPolicy;
import org.meritbook.command.round.CloseDisclosure;
import org.meritbook.events.honor.HonorConferred;
import org.meritbook.events.round.DisclosureClosed;
import org.meritbook.events.round.HonorsConferred;
import org.meritbook.events.type.ActType;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class HonorConferralTest {

	private static final String ROUND = "round-2023";

	private static final LocalDate OCTOBER_9 = LocalDate.of(2023, 10, 9);

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	@Nested
	class ConferHonorsCommand {

		@Test
		void records_the_end_of_the_notice_the_decision_and_every_honor() {
			List<String> list = HonorConferralTest.this.city.publishedRound(2, Terms.tenEveryTwoYears());
			long before = HonorConferralTest.this.book.size();
			confer(list);
			assertThat(HonorConferralTest.this.book.events()).hasSize((int) before + 4);
			Basis decision = Basis.of(City.POLICY, 1, City.CLAUSE.clause()).decidedBy("样定〔2023〕2号");
			List<HonorConferred> honors = HonorConferralTest.this.book.events(HonorConferred.class);
			assertThat(HonorConferralTest.this.book.newest(DisclosureClosed.class).effectiveOn()).isEqualTo(OCTOBER_9);
			assertThat(HonorConferralTest.this.book.newest(HonorsConferred.class))
				.isEqualTo(new HonorsConferred(ROUND, list, honors.stream().map(HonorConferred::honorId).toList(),
						List.of(City.BUREAU), decision, OCTOBER_9));
			assertThat(honors.get(1))
				.isEqualTo(new HonorConferred(honors.get(1).honorId(), ROUND, list.get(1), City.SCHEME, 1,
						Subject.person("person-2"), City.FACTORY, "样例英才", "评选", SchemeKind.HONOR_TITLE, ActType.AWARD,
						Rank.PREFECTURE, "511700", List.of(City.BUREAU), 2023, 2, "YL", decision, OCTOBER_9));
		}

		@Test
		void goes_on_counting_where_the_last_decision_ended() {
			List<String> list = HonorConferralTest.this.city.publishedRound(3, Terms.tenEveryTwoYears());
			confer(list.subList(2, 3));
			confer(list.subList(0, 2));
			assertThat(HonorConferralTest.this.book.events(HonorConferred.class))
				.extracting(HonorConferred::nominationId, HonorConferred::ordinal)
				.containsExactly(tuple(list.get(2), 1), tuple(list.get(0), 2), tuple(list.get(1), 3));
			assertThat(HonorConferralTest.this.book.events(DisclosureClosed.class)).hasSize(1);
		}

		@Test
		void gives_an_honor_an_id_that_follows_from_its_nomination() {
			List<String> list = HonorConferralTest.this.city.publishedRound(1, Terms.tenEveryTwoYears());
			BookHarness twin = HonorConferralTest.this.book.readAnew();
			confer(list);
			twin.record(City.conferral(ROUND, list, OCTOBER_9.plusDays(1)));
			assertThat(twin.newest(HonorConferred.class).honorId())
				.isEqualTo(HonorConferralTest.this.book.newest(HonorConferred.class).honorId());
		}

		@Test
		void closes_the_notice_only_once() {
			List<String> list = HonorConferralTest.this.city.publishedRound(1, Terms.tenEveryTwoYears());
			HonorConferralTest.this.book.record(new CloseDisclosure(ROUND, OCTOBER_9));
			confer(list);
			assertThat(HonorConferralTest.this.book.events(DisclosureClosed.class)).hasSize(1);
		}

		@Test
		void leaves_nothing_behind_when_the_last_check_refuses() {
			List<String> list = HonorConferralTest.this.city.publishedRound(2,
					Terms.plain().quota(1).afterThreeYears());
			refuses("QUOTA_PER_ROUND_IS_A_MAXIMUM", "nominationIds", list);
			confer(list.subList(0, 1));
			assertThat(HonorConferralTest.this.book.events(DisclosureClosed.class)).hasSize(1);
		}

		@Test
		void refuses_nobody_and_the_same_one_twice() {
			List<String> list = HonorConferralTest.this.city.publishedRound(1, Terms.tenEveryTwoYears());
			refuses("LIST_MUST_NAME_EACH_ONCE", "nominationIds", List.of());
			refuses("LIST_MUST_NAME_EACH_ONCE", "nominationIds", List.of(list.getFirst(), list.getFirst()));
		}

		@Test
		void refuses_a_scheme_that_nobody_confers() {
			List<String> list = HonorConferralTest.this.city.publishedRound(1, Terms.tenEveryTwoYears().conferredBy());
			refuses("CONFERRING_BODY_MUST_BE_NAMED", "roundId", list);
		}

		@Test
		void refuses_a_round_that_was_never_under_notice() {
			HonorConferralTest.this.city.scheme(Terms.tenEveryTwoYears());
			HonorConferralTest.this.city.openRound(2023);
			List<String> list = HonorConferralTest.this.city.checkedAndShortlisted(ROUND,
					HonorConferralTest.this.city.nominateMany(ROUND, 1));
			refuses("NOTHING_IS_CONFERRED_BEFORE_THE_NOTICE_ENDS", "on", list);
		}

		@Test
		void refuses_an_eligible_nominee_who_is_not_on_the_list() {
			HonorConferralTest.this.city.scheme(Terms.tenEveryTwoYears());
			HonorConferralTest.this.city.openRound(2023);
			List<String> nominations = HonorConferralTest.this.city.nominateMany(ROUND, 2);
			HonorConferralTest.this.city.check(ROUND, nominations);
			HonorConferralTest.this.book.record(City.approval(ROUND, nominations.subList(0, 1)));
			HonorConferralTest.this.book.record(City.publication(ROUND, LocalDate.of(2023, 9, 25)));
			refuses("ONLY_LISTED_NOMINEES_ARE_HONORED", "nominationIds", nominations.subList(1, 2));
			refuses("RECORD_MUST_EXIST", "nominationIds", List.of("nomination-unknown"));
		}

		@Test
		void refuses_someone_who_was_honored_already() {
			List<String> list = HonorConferralTest.this.city.publishedRound(2, Terms.tenEveryTwoYears());
			confer(list.subList(0, 1));
			refuses("NOMINATION_MUST_BE_OPEN", "nominationIds", list);
		}

		@Test
		void refuses_a_day_on_which_the_document_is_no_longer_in_force() {
			List<String> list = HonorConferralTest.this.city.publishedRound(1, Terms.tenEveryTwoYears());
			HonorConferralTest.this.book.record(new RepealPolicy(City.POLICY, "样发〔2023〕9号", null, OCTOBER_9));
			refuses("POLICY_MUST_BE_IN_FORCE_ON_THE_DAY", "basis.policyId", list);
		}

		@Test
		void refuses_a_round_that_is_not_on_record() {
			refuses("RECORD_MUST_EXIST", "", List.of("nomination-1"));
		}

		private void confer(List<String> nominations) {
			HonorConferralTest.this.book.record(City.conferral(ROUND, nominations, OCTOBER_9));
		}

		private void refuses(String code, String field, List<String> nominations) {
			HonorConferralTest.this.book.refuses(code, field, City.conferral(ROUND, nominations, OCTOBER_9));
		}

	}

}
