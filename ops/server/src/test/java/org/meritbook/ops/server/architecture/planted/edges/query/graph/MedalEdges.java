package org.meritbook.ops.server.architecture.planted.edges.query.graph;

import org.springframework.graphql.data.method.annotation.SchemaMapping;

/**
 * As it should be.
 */
final class MedalEdges {

	@SchemaMapping(typeName = "Medal")
	String ribbon() {
		return "red";
	}

}
