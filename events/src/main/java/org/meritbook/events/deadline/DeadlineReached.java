package org.meritbook.events.deadline;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The last day of something has passed. It is recorded once for a record and a day,
 * however often and by however many nodes it is noticed: the stream's id follows from
 * both, and a stream begins only once.
 *
 * @param deadlineId stream of the deadline
 * @param kind what ended
 * @param recordId record that the day belongs to
 * @param dueOn the last day; it passed at its end in Asia/Shanghai (民法典 203)
 * @param basis clause that set the day
 * @param effectiveOn the first day after it
 */
public record DeadlineReached(String deadlineId, DeadlineKind kind, String recordId, LocalDate dueOn, Basis basis,
		LocalDate effectiveOn) implements DeadlineEvent {

}
