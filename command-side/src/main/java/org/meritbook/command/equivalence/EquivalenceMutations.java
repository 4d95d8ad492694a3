package org.meritbook.command.equivalence;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens equivalence tables to GraphQL.
 */
@Controller
class EquivalenceMutations {

	private final MutationDoor door;

	EquivalenceMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload setEquivalenceTable(DataFetchingEnvironment environment) {
		return this.door.record(environment, SetEquivalenceTable.class, (draft) -> draft.newId("tableId", "table-"));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload reviseEquivalenceTable(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReviseEquivalenceTable.class);
	}

}
