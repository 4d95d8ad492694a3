package org.meritbook.command.honor;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens honors to GraphQL.
 */
@Controller
class HonorMutations {

	private final MutationDoor door;

	HonorMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload issueCertificate(DataFetchingEnvironment environment) {
		return this.door.record(environment, IssueCertificate.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload reissueCertificate(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReissueCertificate.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload correctHonor(DataFetchingEnvironment environment) {
		return this.door.record(environment, CorrectHonor.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload suspendHonor(DataFetchingEnvironment environment) {
		return this.door.record(environment, SuspendHonor.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload reinstateHonor(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReinstateHonor.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload revokeHonor(DataFetchingEnvironment environment) {
		return this.door.record(environment, RevokeHonor.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload renounceHonor(DataFetchingEnvironment environment) {
		return this.door.record(environment, RenounceHonor.class);
	}

}
