package org.meritbook.ops.server.architecture.planted.mutations.query;

import org.springframework.graphql.data.method.annotation.MutationMapping;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * A door on the side that answers.
 */
@Breaks
final class MedalMutations {

	@MutationMapping
	String giveMedal() {
		return "given";
	}

}
