package org.meritbook.command.grant;

import org.springframework.stereotype.Controller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.Draft;
import org.meritbook.command.door.MutationDoor;
import org.meritbook.events.privacy.PersonalDetails;

/**
 * Opens grants to GraphQL.
 */
@Controller
class GrantMutations {

	private final MutationDoor door;

	GrantMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload applyForGrant(DataFetchingEnvironment environment) {
		return this.door.record(environment, ApplyForGrant.class, GrantMutations::shapeApplication);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload assessGrant(DataFetchingEnvironment environment) {
		return this.door.record(environment, AssessGrant.class);
	}

	@PreAuthorize("hasRole('FINANCE_MAKER')")
	@MutationMapping
	ActPayload reviewGrant(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReviewGrant.class,
				(draft) -> draft.put("reviewedBy", draft.actor().account()));
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload discloseGrants(DataFetchingEnvironment environment) {
		return this.door.record(environment, DiscloseGrants.class,
				(draft) -> draft.newId("disclosureId", "disclosure-"));
	}

	@PreAuthorize("hasRole('FINANCE_CHECKER')")
	@MutationMapping
	ActPayload approveGrant(DataFetchingEnvironment environment) {
		return this.door.record(environment, ApproveGrant.class,
				(draft) -> draft.put("approvedBy", draft.actor().account()));
	}

	@PreAuthorize("hasAnyRole('FINANCE_MAKER', 'FINANCE_CHECKER')")
	@MutationMapping
	ActPayload refuseGrant(DataFetchingEnvironment environment) {
		return this.door.record(environment, RefuseGrant.class);
	}

	@PreAuthorize("hasAnyRole('FINANCE_MAKER', 'CLERK')")
	@MutationMapping
	ActPayload correctPayee(DataFetchingEnvironment environment) {
		return this.door.record(environment, CorrectPayee.class, (draft) -> draft.put("payee", account(draft)));
	}

	@PreAuthorize("hasRole('FINANCE_CHECKER')")
	@MutationMapping
	ActPayload claimRecovery(DataFetchingEnvironment environment) {
		return this.door.record(environment, ClaimRecovery.class);
	}

	@PreAuthorize("hasRole('FINANCE_MAKER')")
	@MutationMapping
	ActPayload recordRecovery(DataFetchingEnvironment environment) {
		return this.door.record(environment, RecordRecovery.class);
	}

	private static void shapeApplication(Draft draft) {
		draft.newId("grantId", "grant-");
		draft.put("subject", Map.of("kind", Objects.requireNonNull(draft.get("subjectKind"), "subjectKind"), "id",
				Objects.requireNonNull(draft.get("subjectId"), "subjectId")));
		Object occupation = draft.get("occupation");
		Object level = draft.get("level");
		if (occupation != null && level != null) {
			draft.put("skill", Map.of("occupation", occupation, "level", level));
		}
		if (draft.get("payeeAccount") != null) {
			draft.put("payee", account(draft));
		}
	}

	/** The account is personal data from the moment it comes in. */
	private static Map<String, Object> account(Draft draft) {
		Map<String, Object> values = new TreeMap<>();
		values.put(PersonalDetails.ACCOUNT, Objects.requireNonNull(draft.get("payeeAccount"), "payeeAccount"));
		Object bank = draft.get("payeeBank");
		if (bank != null) {
			values.put(PersonalDetails.BANK, bank);
		}
		return Map.of("values", values);
	}

}
