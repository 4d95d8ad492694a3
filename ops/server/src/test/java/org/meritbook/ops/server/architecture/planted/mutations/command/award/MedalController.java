package org.meritbook.ops.server.architecture.planted.mutations.command.award;

import org.springframework.graphql.data.method.annotation.MutationMapping;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * A door nobody finds.
 */
@Breaks
final class MedalController {

	@MutationMapping
	String giveMedal() {
		return "given";
	}

}
