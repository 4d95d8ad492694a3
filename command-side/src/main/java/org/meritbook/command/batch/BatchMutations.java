package org.meritbook.command.batch;

import org.springframework.stereotype.Controller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import graphql.schema.DataFetchingEnvironment;
import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.Draft;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens payment batches to GraphQL.
 */
@Controller
class BatchMutations {

	private final MutationDoor door;

	BatchMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasRole('FINANCE_PAYER')")
	@MutationMapping
	ActPayload instructPayments(DataFetchingEnvironment environment) {
		return this.door.record(environment, InstructPayments.class,
				(draft) -> draft.newId("batchId", "batch-").put("instructedBy", draft.actor().account()));
	}

	@PreAuthorize("hasAnyRole('FINANCE_MAKER', 'FINANCE_PAYER')")
	@MutationMapping
	ActPayload reconcileBankReturn(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReconcileBankReturn.class, BatchMutations::shapeFile);
	}

	/**
	 * Files of banks end their lines as they like, and may begin with a mark of order.
	 */
	private static void shapeFile(Draft draft) {
		String content = String.valueOf(draft.get("content"));
		draft.put("content", content.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'));
	}

}
