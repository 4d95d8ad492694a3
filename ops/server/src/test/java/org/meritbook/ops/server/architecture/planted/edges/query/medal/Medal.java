package org.meritbook.ops.server.architecture.planted.edges.query.medal;

import org.springframework.graphql.data.method.annotation.SchemaMapping;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * A row that looks further things up.
 */
@Breaks
final class Medal {

	@SchemaMapping(typeName = "Medal")
	String ribbon() {
		return "red";
	}

}
