package org.meritbook.command.competition;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens competitions to GraphQL.
 */
@Controller
class CompetitionMutations {

	private final MutationDoor door;

	CompetitionMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload openCompetition(DataFetchingEnvironment environment) {
		return this.door.record(environment, OpenCompetition.class,
				(draft) -> draft.newId("competitionId", "competition-"));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload recordResult(DataFetchingEnvironment environment) {
		return this.door.record(environment, RecordResult.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload conferCompetitionTitles(DataFetchingEnvironment environment) {
		return this.door.record(environment, ConferCompetitionTitles.class);
	}

}
