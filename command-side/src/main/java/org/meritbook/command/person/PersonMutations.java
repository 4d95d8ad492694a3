package org.meritbook.command.person;

import java.util.Map;
import java.util.TreeMap;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.door.ActPayload;
import org.meritbook.command.door.Draft;
import org.meritbook.command.door.MutationDoor;
import org.meritbook.events.privacy.PersonalDetails;

/**
 * Opens persons to GraphQL.
 */
@Controller
class PersonMutations {

	private final MutationDoor door;

	PersonMutations(MutationDoor door) {
		this.door = door;
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload registerPerson(DataFetchingEnvironment environment) {
		return this.door.record(environment, RegisterPerson.class, PersonMutations::shapeDetails);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload correctPerson(DataFetchingEnvironment environment) {
		return this.door.record(environment, CorrectPerson.class, PersonMutations::shapeDetails);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload mergePersons(DataFetchingEnvironment environment) {
		return this.door.record(environment, MergePersons.class);
	}

	@PreAuthorize("hasAnyRole('CLERK', 'ADMINISTRATOR')")
	@MutationMapping
	ActPayload restrictPerson(DataFetchingEnvironment environment) {
		return this.door.record(environment, RestrictPerson.class);
	}

	@PreAuthorize("hasRole('ADMINISTRATOR')")
	@MutationMapping
	ActPayload erasePerson(DataFetchingEnvironment environment) {
		return this.door.record(environment, ErasePerson.class);
	}

	private static void shapeDetails(Draft draft) {
		Map<String, Object> values = new TreeMap<>();
		for (String name : new String[] { PersonalDetails.NAME, PersonalDetails.DOCUMENT_NUMBER,
				PersonalDetails.PHONE }) {
			Object value = draft.get(name);
			if (value != null) {
				values.put(name, value);
			}
		}
		draft.newId("personId", "person-").put("details", Map.of("values", values));
	}

}
