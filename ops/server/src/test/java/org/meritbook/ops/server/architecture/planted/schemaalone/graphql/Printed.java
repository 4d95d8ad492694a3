package org.meritbook.ops.server.architecture.planted.schemaalone.graphql;

import graphql.schema.GraphQLSchema;

/**
 * Knows graphql-java, as it may.
 */
final class Printed {

	GraphQLSchema schema;

}
