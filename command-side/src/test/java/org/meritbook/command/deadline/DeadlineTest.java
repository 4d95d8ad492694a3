package org.meritbook.command.deadline;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.meritbook.command.BookHarness;
import org.meritbook.command.City;
import org.meritbook.command.dispatch.Actor;
import org.meritbook.command.dispatch.Receipt;
import org.meritbook.events.deadline.DeadlineKind;
import org.meritbook.events.deadline.DeadlineReached;
import org.meritbook.events.type.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineTest {

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 31);

	private static final Basis BASIS = Basis.of(City.POLICY, 1, City.CLAUSE.clause());

	private static final Actor CALENDAR = new Actor("calendar", null, "CALENDAR");

	private static final ReachDeadline END_OF_NOTICE = ReachDeadline.of(DeadlineKind.NOTICE_ENDS, "round-1", LAST_DAY,
			BASIS, LAST_DAY.plusDays(1));

	private final BookHarness book = new BookHarness();

	@Test
	void records_on_the_day_after_that_the_last_day_has_passed() {
		this.book.record(END_OF_NOTICE);
		assertThat(this.book.newest(DeadlineReached.class)).isEqualTo(new DeadlineReached(END_OF_NOTICE.deadlineId(),
				DeadlineKind.NOTICE_ENDS, "round-1", LAST_DAY, BASIS, LAST_DAY.plusDays(1)));
	}

	@Test
	void refuses_a_day_that_is_not_over() {
		this.book.refuses("A_DEADLINE_PASSES_AT_THE_END_OF_ITS_DAY", "dueOn",
				ReachDeadline.of(DeadlineKind.NOTICE_ENDS, "round-1", LAST_DAY, BASIS, LAST_DAY));
	}

	@Test
	void refuses_a_day_that_has_not_come_whatever_day_is_said() {
		this.book.clock().set(LAST_DAY);
		this.book.refuses("ACT_DATE_MUST_BE_PLAUSIBLE", "on", END_OF_NOTICE);
	}

	@Test
	void records_it_once_when_the_same_calendar_says_it_again() {
		String commandId = this.book.nextCommandId();
		Receipt first = this.book.record(commandId, CALENDAR, END_OF_NOTICE);
		assertThat(this.book.record(commandId, CALENDAR, END_OF_NOTICE)).isEqualTo(first);
		assertThat(this.book.events(DeadlineReached.class)).hasSize(1);
	}

	@Test
	void records_it_once_whatever_the_command_is_called() {
		this.book.record(END_OF_NOTICE);
		this.book.refuses("RECORD_ID_IS_TAKEN", "", END_OF_NOTICE);
	}

	@Test
	void takes_two_ends_of_the_same_day_for_two() {
		this.book.record(END_OF_NOTICE);
		this.book
			.record(ReachDeadline.of(DeadlineKind.POLICY_EXPIRES, "round-1", LAST_DAY, BASIS, LAST_DAY.plusDays(1)));
		this.book.record(ReachDeadline.of(DeadlineKind.NOTICE_ENDS, "round-2", LAST_DAY, BASIS, LAST_DAY.plusDays(1)));
		assertThat(this.book.events(DeadlineReached.class)).hasSize(3);
	}

}
