package org.meritbook.query.deadline;

import java.time.LocalDate;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.deadline.DeadlineIds;
import org.meritbook.events.deadline.DeadlineKind;
import org.meritbook.events.deadline.DeadlineReached;
import org.meritbook.events.policy.PolicyAmended;
import org.meritbook.events.policy.PolicyIssued;
import org.meritbook.events.policy.PolicyRepealed;
import org.meritbook.events.round.DisclosurePublished;
import org.meritbook.events.round.RoundRevoked;
import org.meritbook.events.type.Basis;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Keeps the days that events set, move and make moot.
 */
@Component
final class DeadlineProjector implements Projector {

	private final JdbcOperations jdbc;

	DeadlineProjector(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return Deadlines.READ_MODEL;
	}

	@Override
	public void reset() {
		this.jdbc.execute("truncate meritbook_read.deadline_deadline");
	}

	@EventHandler
	void on(DisclosurePublished event, Recorded recorded) {
		set(DeadlineKind.NOTICE_ENDS, event.roundId(), event.lastDay(), event.basis(), recorded);
	}

	@EventHandler
	void on(RoundRevoked event) {
		drop(DeadlineKind.NOTICE_ENDS, event.roundId());
	}

	@EventHandler
	void on(PolicyIssued event, Recorded recorded) {
		set(DeadlineKind.POLICY_EXPIRES, event.policyId(), event.effectiveTo(), event.basis(), recorded);
	}

	@EventHandler
	void on(PolicyAmended event, Recorded recorded) {
		set(DeadlineKind.POLICY_EXPIRES, event.policyId(), event.effectiveTo(), event.basis(), recorded);
	}

	@EventHandler
	void on(PolicyRepealed event) {
		drop(DeadlineKind.POLICY_EXPIRES, event.policyId());
	}

	@EventHandler
	void on(DeadlineReached event) {
		this.jdbc.update("update meritbook_read.deadline_deadline set state = 'REACHED' where deadline_id = ?",
				event.deadlineId());
	}

	/**
	 * The day of that kind is now this one, or there is none. A day that was set, moved
	 * and set again is due again, unless it has passed for good.
	 */
	private void set(DeadlineKind kind, String recordId, @Nullable LocalDate dueOn, Basis basis, Recorded recorded) {
		drop(kind, recordId);
		if (dueOn == null) {
			return;
		}
		this.jdbc.update(
				"""
						insert into meritbook_read.deadline_deadline as d (deadline_id, position, kind, record_id, due_on, state,
							basis_policy_id, basis_policy_version, basis_clause, basis_decision_no)
						values (?, ?, ?, ?, ?, 'PENDING', ?, ?, ?, ?)
						on conflict (deadline_id) do update set state = 'PENDING' where d.state = 'MOOT'""",
				DeadlineIds.of(kind, recordId, dueOn), recorded.position(), kind.name(), recordId, dueOn,
				basis.policyId(), basis.policyVersion(), basis.clause(), basis.decisionNo());
	}

	private void drop(DeadlineKind kind, String recordId) {
		this.jdbc.update("""
				update meritbook_read.deadline_deadline set state = 'MOOT'
				where record_id = ? and kind = ? and state = 'PENDING'""", recordId, kind.name());
	}

}
