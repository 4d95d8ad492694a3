package org.meritbook.ops.server.architecture.planted.questions.query.medal;

import org.springframework.graphql.data.method.annotation.QueryMapping;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Remembers its last answer.
 */
@Breaks
final class CachedQueries {

	private String last = "gold";

	@QueryMapping
	String medal() {
		return this.last;
	}

}
