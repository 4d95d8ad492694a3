package org.meritbook.query.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What is asked about targets and outside figures.
 */
@Controller
final class TargetQueries {

	private final Targets targets;

	private final Positions positions;

	TargetQueries(Targets targets, Positions positions) {
		this.targets = targets;
		this.positions = positions;
	}

	@QueryMapping
	Connection<Target> targets(@Argument @Nullable String policyId, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Long atLeast) {
		Page page = Page.of("targets", first, after);
		this.positions.await(atLeast, Policies.READ_MODEL);
		return Connection.of(this.targets.list(policyId, page), page, (row) -> List.of(row.position()));
	}

}
