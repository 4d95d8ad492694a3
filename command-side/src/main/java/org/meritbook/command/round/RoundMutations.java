package org.meritbook.command.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.Draft;
import org.meritbook.command.door.MutationDoor;
import org.meritbook.events.calendar.LegalTime;
import org.meritbook.events.privacy.PersonalDetails;

/**
 * Opens rounds to GraphQL.
 */
@Controller
class RoundMutations {

	private final MutationDoor door;

	private final Clock clock;

	RoundMutations(MutationDoor door, Clock clock) {
		this.door = door;
		this.clock = clock;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload openRound(DataFetchingEnvironment environment) {
		return this.door.record(environment, OpenRound.class, (draft) -> draft.newId("roundId", "round-"));
	}

	@PreAuthorize("hasAnyRole('NOMINATOR', 'CLERK')")
	@MutationMapping
	ActPayload nominate(DataFetchingEnvironment environment) {
		return this.door.record(environment, Nominate.class, RoundMutations::shapeNomination);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload checkEligibility(DataFetchingEnvironment environment) {
		return this.door.record(environment, CheckEligibility.class);
	}

	@PreAuthorize("hasAnyRole('NOMINATOR', 'CLERK')")
	@MutationMapping
	ActPayload withdrawNomination(DataFetchingEnvironment environment) {
		return this.door.record(environment, WithdrawNomination.class);
	}

	@PreAuthorize("hasRole('REVIEWER')")
	@MutationMapping
	ActPayload declareConflict(DataFetchingEnvironment environment) {
		return this.door.record(environment, DeclareConflict.class, RoundMutations::shapeReviewer);
	}

	@PreAuthorize("hasRole('REVIEWER')")
	@MutationMapping
	ActPayload reviewNominee(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReviewNominee.class, RoundMutations::shapeReviewer);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload approveShortlist(DataFetchingEnvironment environment) {
		return this.door.record(environment, ApproveShortlist.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload publishDisclosure(DataFetchingEnvironment environment) {
		return this.door.record(environment, PublishDisclosure.class,
				(draft) -> draft.newId("disclosureId", "disclosure-"));
	}

	@MutationMapping
	ActPayload fileObjection(DataFetchingEnvironment environment) {
		return this.door.record(environment, FileObjection.class, this::shapeObjection);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload resolveObjection(DataFetchingEnvironment environment) {
		return this.door.record(environment, ResolveObjection.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload closeDisclosure(DataFetchingEnvironment environment) {
		return this.door.record(environment, CloseDisclosure.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload conferHonors(DataFetchingEnvironment environment) {
		return this.door.record(environment, ConferHonors.class);
	}

	@PreAuthorize("hasRole('APPROVER')")
	@MutationMapping
	ActPayload revokeRound(DataFetchingEnvironment environment) {
		return this.door.record(environment, RevokeRound.class);
	}

	private static void shapeNomination(Draft draft) {
		draft.newId("nominationId", "nomination-");
		draft.put("subject", Map.of("kind", Objects.requireNonNull(draft.get("subjectKind"), "subjectKind"), "id",
				Objects.requireNonNull(draft.get("subjectId"), "subjectId")));
	}

	private static void shapeReviewer(Draft draft) {
		draft.put("reviewerId", draft.actor().account()).put("reviewerOfficeId", draft.actor().office());
	}

	/**
	 * Only staff may date an objection back, to the day a letter came in; anyone else
	 * objects today.
	 */
	private void shapeObjection(Draft draft) {
		Map<String, Object> objector = new TreeMap<>();
		for (String name : new String[] { PersonalDetails.NAME, PersonalDetails.CONTACT, PersonalDetails.STATEMENT }) {
			objector.put(name, Objects.requireNonNull(draft.get(name), name));
		}
		LocalDate today = LegalTime.legalDate(this.clock.instant());
		draft.newId("objectionId", "objection-")
			.put("receiptNo", "YY-" + draft.shortCode())
			.put("objector", Map.of("values", objector));
		if (draft.actor().office() == null) {
			draft.put("on", today);
		}
	}

}
