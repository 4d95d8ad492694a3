package org.meritbook.command.organisation;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens organisations to GraphQL.
 */
@Controller
class OrganisationMutations {

	private final MutationDoor door;

	OrganisationMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload registerOrganisation(DataFetchingEnvironment environment) {
		return this.door.record(environment, RegisterOrganisation.class,
				(draft) -> draft.newId("organisationId", "organisation-"));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload renameOrganisation(DataFetchingEnvironment environment) {
		return this.door.record(environment, RenameOrganisation.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload succeedOrganisation(DataFetchingEnvironment environment) {
		return this.door.record(environment, SucceedOrganisation.class);
	}

}
