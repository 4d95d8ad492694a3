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
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.calendar.WorkingDayCalendar;
import org.meritbook.events.round.DisclosureClosed;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.ShortlistApproved;
import org.meritbook.events.type.Basis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list and its public notice 公示.
 */
class NoticeTest {

	private static final String ROUND = "round-2023";

	private static final LocalDate SEPTEMBER_25 = LocalDate.of(2023, 9, 25);

	private static final LocalDate OCTOBER_9 = LocalDate.of(2023, 10, 9);

	private static final Basis BASIS = Basis.of(City.POLICY, 1, City.CLAUSE.clause());

	private final BookHarness book = new BookHarness();

	private final City city = new City(this.book);

	@Nested
	class ApproveShortlistCommand {

		@Test
		void records_the_list_in_its_order_by_its_decision() {
			List<String> nominations = openRoundOf(3);
			List<String> list = nominations.reversed();
			NoticeTest.this.city.checkedAndShortlisted(ROUND, list);
			assertThat(NoticeTest.this.book.newest(ShortlistApproved.class))
				.isEqualTo(new ShortlistApproved(ROUND, list, BASIS.decidedBy("样定〔2023〕1号"), LocalDate.of(2023, 9, 1)));
		}

		@Test
		void refuses_an_empty_list_and_one_that_names_someone_twice() {
			List<String> nominations = openRoundOf(1);
			NoticeTest.this.city.check(ROUND, nominations);
			NoticeTest.this.book.refuses("LIST_MUST_NAME_EACH_ONCE", "nominationIds", City.approval(ROUND, List.of()));
			NoticeTest.this.book.refuses("LIST_MUST_NAME_EACH_ONCE", "nominationIds",
					City.approval(ROUND, List.of(nominations.getFirst(), nominations.getFirst())));
		}

		@Test
		void refuses_those_who_were_not_checked_or_did_not_pass() {
			List<String> nominations = openRoundOf(1);
			NoticeTest.this.book.refuses("ONLY_ELIGIBLE_MAY_BE_LISTED", "nominationIds",
					City.approval(ROUND, nominations));
			String late = NoticeTest.this.city.nominate(ROUND, City.servedSince("2022-01-01"));
			NoticeTest.this.city.check(ROUND, List.of(late));
			NoticeTest.this.book.refuses("ONLY_ELIGIBLE_MAY_BE_LISTED", "nominationIds",
					City.approval(ROUND, List.of(late)));
		}

		@Test
		void refuses_those_who_are_unknown_or_were_taken_back() {
			List<String> nominations = openRoundOf(1);
			NoticeTest.this.city.check(ROUND, nominations);
			NoticeTest.this.book.refuses("RECORD_MUST_EXIST", "nominationIds",
					City.approval(ROUND, List.of("nomination-unknown")));
			NoticeTest.this.book
				.record(new WithdrawNomination(ROUND, nominations.getFirst(), "撤回", LocalDate.of(2023, 7, 3)));
			NoticeTest.this.book.refuses("NOMINATION_MUST_BE_OPEN", "nominationIds", City.approval(ROUND, nominations));
		}

		@Test
		void refuses_a_second_list() {
			List<String> nominations = NoticeTest.this.city.checkedAndShortlisted(ROUND, openRoundOf(1));
			NoticeTest.this.book.refuses("ROUND_MUST_TAKE_NOMINATIONS", "roundId", City.approval(ROUND, nominations));
		}

	}

	@Nested
	class PublishDisclosureCommand {

		@Test
		void publishes_the_approved_list_with_the_window_that_was_counted() {
			List<String> list = NoticeTest.this.city.publishedRound(2, Terms.tenEveryTwoYears());
			assertThat(NoticeTest.this.book.newest(DisclosurePublished.class))
				.isEqualTo(new DisclosurePublished(ROUND, "disclosure-round-2023-2023-09-25", 1, list,
						LocalDate.of(2023, 9, 26), LocalDate.of(2023, 10, 8), 5, CountingConvention.EXCLUDE_FIRST_DAY,
						WorkingDayCalendar.china().version(), false, City.CONTACT, null, BASIS, SEPTEMBER_25));
		}

		@ParameterizedTest
		@CsvSource({ "5, EXCLUDE_FIRST_DAY, 2023-10-08", "5, INCLUDE_FIRST_DAY, 2023-10-07",
				"7, EXCLUDE_FIRST_DAY, 2023-10-10", "1, INCLUDE_FIRST_DAY, 2023-09-25" })
		void counts_as_the_scheme_says(int days, CountingConvention convention, LocalDate lastDay) {
			NoticeTest.this.city.publishedRound(1, Terms.tenEveryTwoYears().notice(days, convention));
			assertThat(NoticeTest.this.book.newest(DisclosurePublished.class).lastDay()).isEqualTo(lastDay);
		}

		@Test
		void restarts_the_window_when_the_list_changes() {
			List<String> list = NoticeTest.this.city.publishedRound(3, Terms.tenEveryTwoYears());
			List<String> shorter = list.subList(0, 2);
			NoticeTest.this.book.record(City.changedList(ROUND, shorter, LocalDate.of(2023, 10, 8)));
			DisclosurePublished second = NoticeTest.this.book.newest(DisclosurePublished.class);
			assertThat(second.listVersion()).isEqualTo(2);
			assertThat(second.nominationIds()).isEqualTo(shorter);
			assertThat(second.lastDay()).isEqualTo("2023-10-13");
			NoticeTest.this.book.refuses("NOTHING_IS_CONFERRED_BEFORE_THE_NOTICE_ENDS", "on",
					City.conferral(ROUND, shorter, LocalDate.of(2023, 10, 13)));
			NoticeTest.this.book.record(City.conferral(ROUND, shorter, LocalDate.of(2023, 10, 14)));
			NoticeTest.this.book.refuses("ONLY_LISTED_NOMINEES_ARE_HONORED", "nominationIds",
					City.conferral(ROUND, list.subList(2, 3), LocalDate.of(2023, 10, 14)));
		}

		@Test
		void leaves_out_those_who_were_taken_back_after_the_approval() {
			List<String> list = NoticeTest.this.city.checkedAndShortlisted(ROUND, openRoundOf(3));
			NoticeTest.this.book.record(new WithdrawNomination(ROUND, list.get(1), "撤回", LocalDate.of(2023, 9, 4)));
			NoticeTest.this.book.record(City.publication(ROUND, SEPTEMBER_25));
			assertThat(NoticeTest.this.book.newest(DisclosurePublished.class).nominationIds())
				.containsExactly(list.get(0), list.get(2));
		}

		@Test
		void refuses_a_notice_before_a_list_is_approved() {
			openRoundOf(1);
			NoticeTest.this.book.refuses("SHORTLIST_MUST_BE_APPROVED_FIRST", "roundId",
					City.publication(ROUND, SEPTEMBER_25));
		}

		@Test
		void refuses_another_list_at_first() {
			List<String> list = NoticeTest.this.city.checkedAndShortlisted(ROUND, openRoundOf(2));
			refusesList(list, "名单有变更");
			refusesList(list, null);
			refusesList(null, "名单有变更");
		}

		@Test
		void refuses_a_change_without_the_list_or_without_the_reason() {
			List<String> list = NoticeTest.this.city.publishedRound(2, Terms.tenEveryTwoYears());
			refusesList(null, null);
			refusesList(list, null);
			refusesList(null, "名单有变更");
		}

		@Test
		void refuses_a_changed_list_of_nobody_or_of_those_who_may_not_be_listed() {
			this.changed("LIST_MUST_NAME_EACH_ONCE", List.of());
		}

		@Test
		void refuses_a_changed_list_with_someone_unknown() {
			this.changed("RECORD_MUST_EXIST", List.of("nomination-unknown"));
		}

		@Test
		void refuses_a_changed_list_with_someone_whom_an_objection_removed() {
			List<String> list = NoticeTest.this.city.publishedRound(2, Terms.tenEveryTwoYears());
			String objection = NoticeTest.this.city.object(ROUND, list.getFirst(), SEPTEMBER_25);
			NoticeTest.this.book.record(new ResolveObjection(ROUND, objection, true, "属实", SEPTEMBER_25));
			NoticeTest.this.book.refuses("NOMINATION_MUST_BE_OPEN", "nominationIds",
					City.changedList(ROUND, list, LocalDate.of(2023, 10, 8)));
		}

		private void changed(String code, List<String> list) {
			NoticeTest.this.city.publishedRound(1, Terms.tenEveryTwoYears());
			NoticeTest.this.book.refuses(code, "nominationIds", City.changedList(ROUND, list, OCTOBER_9));
		}

		private void refusesList(@Nullable List<String> list, @Nullable String reason) {
			NoticeTest.this.book.refuses("A_CHANGED_LIST_NEEDS_A_REASON", "changeReason",
					new PublishDisclosure(ROUND, "disclosure-x", City.CONTACT, list, reason, SEPTEMBER_25));
		}

	}

	@Nested
	class CloseDisclosureCommand {

		@Test
		void closes_the_window_the_day_after_its_last() {
			NoticeTest.this.city.publishedRound(1, Terms.tenEveryTwoYears());
			NoticeTest.this.book.record(new CloseDisclosure(ROUND, OCTOBER_9));
			assertThat(NoticeTest.this.book.newest(DisclosureClosed.class))
				.isEqualTo(new DisclosureClosed(ROUND, "disclosure-round-2023-2023-09-25", BASIS, OCTOBER_9));
		}

		@ParameterizedTest
		@ValueSource(strings = { "2023-09-25", "2023-10-07", "2023-10-08" })
		void refuses_a_day_within_the_window(LocalDate day) {
			NoticeTest.this.city.publishedRound(1, Terms.tenEveryTwoYears());
			NoticeTest.this.book.refuses("NOTHING_IS_CONFERRED_BEFORE_THE_NOTICE_ENDS", "on",
					new CloseDisclosure(ROUND, day));
		}

		@Test
		void refuses_a_notice_that_was_closed_by_itself_or_by_a_conferral() {
			List<String> list = NoticeTest.this.city.publishedRound(2, Terms.tenEveryTwoYears());
			NoticeTest.this.book.record(new CloseDisclosure(ROUND, OCTOBER_9));
			NoticeTest.this.book.refuses("A_NOTICE_IS_CLOSED_ONCE", "roundId", new CloseDisclosure(ROUND, OCTOBER_9));
			NoticeTest.this.book.record(City.conferral(ROUND, list.subList(0, 1), OCTOBER_9));
			NoticeTest.this.book.refuses("A_NOTICE_IS_CLOSED_ONCE", "roundId", new CloseDisclosure(ROUND, OCTOBER_9));
			NoticeTest.this.book.record(City.changedList(ROUND, list.subList(1, 2), OCTOBER_9));
			NoticeTest.this.book.record(new CloseDisclosure(ROUND, LocalDate.of(2023, 10, 17)));
			assertThat(NoticeTest.this.book.events(DisclosureClosed.class)).hasSize(2);
		}

		@Test
		void refuses_a_round_that_is_not_under_notice() {
			NoticeTest.this.city.checkedAndShortlisted(ROUND, openRoundOf(1));
			NoticeTest.this.book.refuses("NOTHING_IS_CONFERRED_BEFORE_THE_NOTICE_ENDS", "on",
					new CloseDisclosure(ROUND, OCTOBER_9));
		}

	}

	private List<String> openRoundOf(int count) {
		this.city.scheme(Terms.tenEveryTwoYears());
		this.city.openRound(2023);
		return this.city.nominateMany(ROUND, count);
	}

}
