package org.meritbook.ops.server.architecture.planted.mutations.command.award;

import org.springframework.graphql.data.method.annotation.MutationMapping;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * A door that remembers its last caller.
 */
@Breaks
final class CountingMutations {

	private int calls;

	@MutationMapping
	int giveMedal() {
		this.calls++;
		return this.calls;
	}

}
