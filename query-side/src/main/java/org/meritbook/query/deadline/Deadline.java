package org.meritbook.query.deadline;

import java.time.LocalDate;

import org.meritbook.events.deadline.DeadlineKind;
import org.meritbook.events.type.Basis;

/**
 * A day that passes by itself.
 *
 * @param id stream of the deadline
 * @param kind what ends
 * @param recordId record that the day belongs to
 * @param dueOn the last day; it passes at its end in Asia/Shanghai
 * @param state how it stands
 * @param basis clause that set the day
 */
public record Deadline(String id, DeadlineKind kind, String recordId, LocalDate dueOn, DeadlineState state,
		Basis basis) {
}
