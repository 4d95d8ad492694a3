package org.meritbook.ops.server.architecture.planted.questions.query.medal;

import org.springframework.graphql.data.method.annotation.QueryMapping;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Answers under a name nobody looks for.
 */
@Breaks
final class MedalController {

	@QueryMapping
	String medal() {
		return "gold";
	}

}
