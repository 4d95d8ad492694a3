package org.meritbook.ops.server.architecture.planted.roles.command.award;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * A clerk may act, and everyone may object.
 */
final class GuardedMutations {

	@PreAuthorize("hasRole('CLERK')")
	@MutationMapping
	String giveMedal() {
		return "given";
	}

	@MutationMapping
	String fileObjection() {
		return "filed";
	}

}
