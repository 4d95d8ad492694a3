package org.meritbook.command.beneficiary;

import org.springframework.stereotype.Controller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import graphql.schema.DataFetchingEnvironment;
import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens beneficiaries to GraphQL.
 */
@Controller
class BeneficiaryMutations {

	private final MutationDoor door;

	BeneficiaryMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload registerManagementPeriod(DataFetchingEnvironment environment) {
		return this.door.record(environment, RegisterManagementPeriod.class);
	}

}
