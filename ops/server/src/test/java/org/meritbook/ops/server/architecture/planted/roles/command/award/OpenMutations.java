package org.meritbook.ops.server.architecture.planted.roles.command.award;

import org.springframework.graphql.data.method.annotation.MutationMapping;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Anyone may act.
 */
@Breaks
final class OpenMutations {

	@MutationMapping
	String giveMedal() {
		return "given";
	}

}
