package org.meritbook.query.deadline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.deadline.DeadlineKind;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked about days to come and days that have passed.
 */
@Controller
final class DeadlineQueries {

	private static final String DEADLINES = "deadlines";

	private final Deadlines deadlines;

	private final Positions positions;

	DeadlineQueries(Deadlines deadlines, Positions positions) {
		this.deadlines = deadlines;
		this.positions = positions;
	}

	@QueryMapping
	Connection<Deadline> deadlines(@Argument @Nullable DeadlineState state, @Argument @Nullable DeadlineKind kind,
			@Argument @Nullable LocalDate until, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable Long atLeast) {
		Page page = Page.of(DEADLINES, first, after);
		this.positions.await(atLeast, Deadlines.READ_MODEL);
		return Connection.of(this.deadlines.list(state, kind, until, page), page,
				(row) -> List.of(row.dueOn(), row.id()));
	}

}
