package org.meritbook.ops.server.architecture.planted.questions.query.medal;

import org.springframework.graphql.data.method.annotation.QueryMapping;

/**
 * As it should be.
 */
final class MedalQueries {

	@QueryMapping
	String medal() {
		return "gold";
	}

}
