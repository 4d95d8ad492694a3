package org.meritbook.command.deadline;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.deadline.DeadlineIds;
import org.meritbook.events.deadline.DeadlineKind;
import org.meritbook.events.type.Basis;

/**
 * Record that the last day of something has passed.
 *
 * @param deadlineId stream of the deadline
 * @param kind what ended
 * @param recordId record that the day belongs to
 * @param dueOn the last day
 * @param basis clause that set the day
 * @param on day on which it is recorded, Asia/Shanghai
 */
public record ReachDeadline(@TargetAggregateIdentifier String deadlineId, DeadlineKind kind, String recordId,
		LocalDate dueOn, Basis basis, LocalDate on) {

	/** The command for what ends on that day of that record. */
	public static ReachDeadline of(DeadlineKind kind, String recordId, LocalDate dueOn, Basis basis, LocalDate on) {
		return new ReachDeadline(DeadlineIds.of(kind, recordId, dueOn), kind, recordId, dueOn, basis, on);
	}

}
