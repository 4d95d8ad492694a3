package org.meritbook.graphql;

import java.util.List;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;

/**
 * The scalars that the schema declares beyond GraphQL's own: {@code Date} is a
 * {@link java.time.LocalDate}, {@code DateTime} an {@link java.time.OffsetDateTime},
 * {@code Long} a {@link Long} and {@code UUID} a {@link java.util.UUID}.
 */
public final class Scalars {

	private static final List<GraphQLScalarType> ALL = List.of(ExtendedScalars.Date, ExtendedScalars.DateTime,
			ExtendedScalars.GraphQLLong, ExtendedScalars.UUID);

	private Scalars() {
	}

	/** Every scalar the schema declares, named as the schema names it. */
	public static List<GraphQLScalarType> all() {
		return ALL;
	}

	/** Adds every scalar to the wiring of an executable schema. */
	public static void addTo(RuntimeWiring.Builder wiring) {
		ALL.forEach(wiring::scalar);
	}

}
