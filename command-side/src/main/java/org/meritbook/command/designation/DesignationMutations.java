package org.meritbook.command.designation;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens designations to GraphQL.
 */
@Controller
class DesignationMutations {

	private final MutationDoor door;

	DesignationMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload applyForDesignation(DataFetchingEnvironment environment) {
		return this.door.record(environment, ApplyForDesignation.class,
				(draft) -> draft.newId("designationId", "designation-"));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload assessDesignation(DataFetchingEnvironment environment) {
		return this.door.record(environment, AssessDesignation.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload discloseDesignation(DataFetchingEnvironment environment) {
		return this.door.record(environment, DiscloseDesignation.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload designatePlatform(DataFetchingEnvironment environment) {
		return this.door.record(environment, DesignatePlatform.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload upgradeDesignation(DataFetchingEnvironment environment) {
		return this.door.record(environment, UpgradeDesignation.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload reassessDesignation(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReassessDesignation.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload delistDesignation(DataFetchingEnvironment environment) {
		return this.door.record(environment, DelistDesignation.class);
	}

}
