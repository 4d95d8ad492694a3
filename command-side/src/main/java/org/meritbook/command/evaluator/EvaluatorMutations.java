package org.meritbook.command.evaluator;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens the filing of evaluators to GraphQL.
 */
@Controller
class EvaluatorMutations {

	private final MutationDoor door;

	EvaluatorMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload fileEvaluator(DataFetchingEnvironment environment) {
		return this.door.record(environment, FileEvaluator.class, (draft) -> draft.newId("evaluatorId", "evaluator-"));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload extendEvaluator(DataFetchingEnvironment environment) {
		return this.door.record(environment, ExtendEvaluator.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload suspendEvaluator(DataFetchingEnvironment environment) {
		return this.door.record(environment, SuspendEvaluator.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload reinstateEvaluator(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReinstateEvaluator.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload strikeOffEvaluator(DataFetchingEnvironment environment) {
		return this.door.record(environment, StrikeOffEvaluator.class);
	}

}
