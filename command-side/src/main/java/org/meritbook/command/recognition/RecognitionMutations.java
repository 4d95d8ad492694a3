package org.meritbook.command.recognition;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens recognitions to GraphQL.
 */
@Controller
class RecognitionMutations {

	private final MutationDoor door;

	RecognitionMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload requestRecognition(DataFetchingEnvironment environment) {
		return this.door.record(environment, RequestRecognition.class,
				(draft) -> draft.newId("recognitionId", "recognition-"));
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload grantRecognition(DataFetchingEnvironment environment) {
		return this.door.record(environment, GrantRecognition.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload refuseRecognition(DataFetchingEnvironment environment) {
		return this.door.record(environment, RefuseRecognition.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload withdrawRecognition(DataFetchingEnvironment environment) {
		return this.door.record(environment, WithdrawRecognition.class);
	}

}
