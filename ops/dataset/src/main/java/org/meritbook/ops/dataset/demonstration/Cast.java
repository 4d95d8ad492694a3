package org.meritbook.ops.dataset.demonstration;

import java.util.List;

import org.meritbook.command.dispatch.Actor;

/**
 * The staff of the invented rounds.
 *
 * @param clerk records
 * @param nominator nominates
 * @param reviewers judge
 * @param approver decides
 */
record Cast(Actor clerk, Actor nominator, List<Actor> reviewers, Actor approver) {

	static Cast of(String office) {
		return new Cast(new Actor("clerk", office, "CLERK"), new Actor("nominator", office, "NOMINATOR"),
				List.of(new Actor("reviewer", office, "REVIEWER"), new Actor("second-reviewer", office, "REVIEWER")),
				new Actor("approver", office, "APPROVER"));
	}

}
