package org.meritbook.command.certification;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens skill-level certificates to GraphQL.
 */
@Controller
class CertificationMutations {

	private final MutationDoor door;

	CertificationMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload awardCertification(DataFetchingEnvironment environment) {
		return this.door.record(environment, AwardCertification.class,
				(draft) -> draft.newId("certificationId", "certification-"));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload correctCertification(DataFetchingEnvironment environment) {
		return this.door.record(environment, CorrectCertification.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload reissueCertification(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReissueCertification.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload revokeCertification(DataFetchingEnvironment environment) {
		return this.door.record(environment, RevokeCertification.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload supersedeCertification(DataFetchingEnvironment environment) {
		return this.door.record(environment, SupersedeCertification.class);
	}

}
