package org.meritbook.ops.server.architecture.planted.schemaalone.graphql;

import org.springframework.graphql.execution.GraphQlSource;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * A schema that knows who serves it.
 */
@Breaks
final class Served {

	GraphQlSource source;

}
