package org.meritbook.ops.server.architecture.planted.mutations.command.award;

import org.springframework.graphql.data.method.annotation.MutationMapping;

/**
 * As it should be.
 */
final class MedalMutations {

	@MutationMapping
	String giveMedal() {
		return "given";
	}

}
