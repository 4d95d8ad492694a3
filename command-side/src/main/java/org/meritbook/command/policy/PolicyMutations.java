package org.meritbook.command.policy;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens policy documents to GraphQL.
 */
@Controller
class PolicyMutations {

	private final MutationDoor door;

	PolicyMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload registerPolicy(DataFetchingEnvironment environment) {
		return this.door.record(environment, RegisterPolicy.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload issuePolicy(DataFetchingEnvironment environment) {
		return this.door.record(environment, IssuePolicy.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload amendPolicy(DataFetchingEnvironment environment) {
		return this.door.record(environment, AmendPolicy.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload repealPolicy(DataFetchingEnvironment environment) {
		return this.door.record(environment, RepealPolicy.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload registerClause(DataFetchingEnvironment environment) {
		return this.door.record(environment, RegisterClause.class);
	}

}
