package org.meritbook.ops.server.architecture.planted.questions.command.medal;

import org.springframework.graphql.data.method.annotation.QueryMapping;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Answers on the side that decides.
 */
@Breaks
final class MedalQueries {

	@QueryMapping
	String medal() {
		return "gold";
	}

}
