package org.meritbook.command.scheme;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.Draft;
import org.meritbook.command.door.MutationDoor;

/**
 * Opens schemes to GraphQL.
 */
@Controller
class SchemeMutations {

	private static final String DEFAULT_SOURCE = "民法典第二百零一条（默认，文件未载明）";

	private final MutationDoor door;

	SchemeMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload defineScheme(DataFetchingEnvironment environment) {
		return this.door.record(environment, DefineScheme.class, SchemeMutations::shapeTerms);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload reviseScheme(DataFetchingEnvironment environment) {
		return this.door.record(environment, ReviseScheme.class, SchemeMutations::shapeTerms);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload closeScheme(DataFetchingEnvironment environment) {
		return this.door.record(environment, CloseScheme.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload definePaymentRule(DataFetchingEnvironment environment) {
		return this.door.record(environment, DefinePaymentRule.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload registerFigure(DataFetchingEnvironment environment) {
		return this.door.record(environment, RegisterFigure.class);
	}

	/** The three fields about notice become one rule, as the event keeps it. */
	private static void shapeTerms(Draft draft) {
		@SuppressWarnings("unchecked") // GraphQL gives input objects as maps
		Map<String, @Nullable Object> given = (Map<String, @Nullable Object>) Objects.requireNonNull(draft.get("terms"),
				"terms");
		Map<String, @Nullable Object> terms = new TreeMap<>(given);
		Map<String, @Nullable Object> disclosure = new TreeMap<>();
		disclosure.put("workingDays", terms.get("disclosureWorkingDays"));
		disclosure.put("convention", terms.get("disclosureConvention"));
		disclosure.put("source", Objects.requireNonNullElse(terms.get("disclosureSource"), DEFAULT_SOURCE));
		terms.put("disclosure", disclosure);
		draft.put("terms", terms);
	}

}
