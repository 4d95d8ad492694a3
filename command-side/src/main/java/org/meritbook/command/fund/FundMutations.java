package org.meritbook.command.fund;

import org.springframework.stereotype.Controller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import graphql.schema.DataFetchingEnvironment;
import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens budget lines to GraphQL.
 */
@Controller
class FundMutations {

	private final MutationDoor door;

	FundMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasRole('FINANCE_MAKER')")
	@MutationMapping
	ActPayload openBudgetLine(DataFetchingEnvironment environment) {
		return this.door.record(environment, OpenBudgetLine.class, (draft) -> draft.newId("fundId", "fund-"));
	}

	@PreAuthorize("hasRole('FINANCE_CHECKER')")
	@MutationMapping
	ActPayload appropriateBudget(DataFetchingEnvironment environment) {
		return this.door.record(environment, AppropriateBudget.class);
	}

	@PreAuthorize("hasRole('FINANCE_MAKER')")
	@MutationMapping
	ActPayload applyForUpperMoney(DataFetchingEnvironment environment) {
		return this.door.record(environment, ApplyForUpperMoney.class);
	}

	@PreAuthorize("hasRole('FINANCE_CHECKER')")
	@MutationMapping
	ActPayload recordUpperGrant(DataFetchingEnvironment environment) {
		return this.door.record(environment, RecordUpperGrant.class);
	}

	@PreAuthorize("hasRole('FINANCE_CHECKER')")
	@MutationMapping
	ActPayload recordUpperReceipt(DataFetchingEnvironment environment) {
		return this.door.record(environment, RecordUpperReceipt.class);
	}

}
