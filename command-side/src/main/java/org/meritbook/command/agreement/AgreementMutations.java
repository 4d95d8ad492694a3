package org.meritbook.command.agreement;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens agreements to GraphQL.
 */
@Controller
class AgreementMutations {

	private final MutationDoor door;

	AgreementMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload signAgreement(DataFetchingEnvironment environment) {
		return this.door.record(environment, SignAgreement.class, (draft) -> draft.newId("agreementId", "agreement-"));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload amendAgreement(DataFetchingEnvironment environment) {
		return this.door.record(environment, AmendAgreement.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload endAgreement(DataFetchingEnvironment environment) {
		return this.door.record(environment, EndAgreement.class);
	}

}
