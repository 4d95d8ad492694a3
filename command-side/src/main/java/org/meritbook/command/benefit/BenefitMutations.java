package org.meritbook.command.benefit;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens benefits that are not paid to GraphQL.
 */
@Controller
class BenefitMutations {

	private final MutationDoor door;

	BenefitMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload grantTalentCard(DataFetchingEnvironment environment) {
		return this.door.record(environment, GrantTalentCard.class, (draft) -> draft.newId("benefitId", "card-"));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload grantPreference(DataFetchingEnvironment environment) {
		return this.door.record(environment, GrantPreference.class, (draft) -> draft.newId("benefitId", "preference-"));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload recordTaxOffset(DataFetchingEnvironment environment) {
		return this.door.record(environment, RecordTaxOffset.class, (draft) -> draft.newId("benefitId", "offset-"));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload recordAllowance(DataFetchingEnvironment environment) {
		return this.door.record(environment, RecordAllowance.class, (draft) -> draft.newId("benefitId", "allowance-"));
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload suspendBenefit(DataFetchingEnvironment environment) {
		return this.door.record(environment, SuspendBenefit.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload reinstateBenefit(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReinstateBenefit.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload withdrawBenefit(DataFetchingEnvironment environment) {
		return this.door.record(environment, WithdrawBenefit.class);
	}

}
