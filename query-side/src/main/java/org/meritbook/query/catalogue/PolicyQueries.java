package org.meritbook.query.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.query.projection.Positions;
import org.meritbook.query.relay.Connection;
import org.meritbook.query.relay.NestedPage;
import org.meritbook.query.relay.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * What is asked about policy documents.
 */
@Controller
final class PolicyQueries {

	private static final String CLAUSES = "Policy.clauses";

	private final Policies policies;

	private final Positions positions;

	private final Clock clock;

	PolicyQueries(Policies policies, Positions positions, Clock clock, BatchLoaderRegistry loaders) {
		this.policies = policies;
		this.positions = positions;
		this.clock = clock;
		NestedPage.<Clause>register(loaders, CLAUSES, policies::clauses);
	}

	@QueryMapping
	Connection<Policy> policies(@Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument @Nullable Long atLeast) {
		Page page = Page.of("policies", first, after);
		this.positions.await(atLeast, Policies.READ_MODEL);
		return Connection.of(this.policies.list(page), page, (row) -> List.of(row.sortedOn(), row.position()));
	}

	@SchemaMapping(typeName = "Policy")
	PolicyState state(Policy policy, @Argument @Nullable LocalDate on) {
		return policy.life().stateOn((on != null) ? on : LegalTime.legalDate(this.clock.instant()));
	}

	@SchemaMapping(typeName = "Policy")
	CompletableFuture<Connection<Clause>> clauses(Policy policy, @Argument @Nullable Integer first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		return NestedPage.load(environment, CLAUSES, policy.id(), Page.of(CLAUSES, first, after));
	}

}
