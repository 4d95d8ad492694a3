package org.meritbook.command.target;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens targets and outside figures to GraphQL.
 */
@Controller
class TargetMutations {

	private final MutationDoor door;

	TargetMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload setTarget(DataFetchingEnvironment environment) {
		return this.door.record(environment, SetTarget.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload reportStatistic(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReportStatistic.class);
	}

}
