package org.meritbook.graphql;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever reads the schema alone, in a tool, finds out what everything means.
 */
class DescriptionsTest {

	/**
	 * Arguments that mean the same wherever they stand: the input of an act is described
	 * by its type, the place in a list by the Relay specification.
	 */
	private static final Set<String> SAME_EVERYWHERE = Set.of("input", "first", "after");

	@Test
	void everything_in_the_schema_is_described() {
		assertThat(undescribed(NothingResolved.schema(SchemaFiles.parse()))).isEmpty();
	}

	@Test
	void whatever_is_not_described_is_found() {
		assertThat(undescribed(NothingResolved.schema(new SchemaParser().parse("""
				type Query { medal(id: ID!, first: Int): Medal }
				extend type Query { medals: [Medal] }
				"A medal."
				type Medal { title: String "What it is of." metal: Metal strike(input: Strike): Metal }
				"A metal."
				enum Metal { GOLD }
				"What to strike."
				input Strike { title: String }
				""")))).containsExactly("Medal.strike", "Medal.title", "Metal.GOLD", "Query", "Query.medal",
				"Query.medal(id)", "Query.medals", "Strike.title");
	}

	private static List<String> undescribed(GraphQLSchema schema) {
		return schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.flatMap((type) -> Stream.concat(fault("", type), faultsWithin(type)))
			.sorted()
			.toList();
	}

	private static Stream<String> faultsWithin(GraphQLNamedType type) {
		String prefix = type.getName() + ".";
		return switch (type) {
			case GraphQLFieldsContainer fields ->
				fields.getFieldDefinitions().stream().flatMap((field) -> faultsOf(prefix, field));
			case GraphQLEnumType values -> values.getValues().stream().flatMap((value) -> fault(prefix, value));
			case GraphQLInputObjectType fields ->
				fields.getFieldDefinitions().stream().flatMap((field) -> fault(prefix, field));
			default -> Stream.of();
		};
	}

	private static Stream<String> faultsOf(String prefix, GraphQLFieldDefinition field) {
		return Stream.concat(fault(prefix, field),
				field.getArguments()
					.stream()
					.filter((argument) -> !SAME_EVERYWHERE.contains(argument.getName()))
					.flatMap((argument) -> fault(prefix + field.getName() + "(", argument))
					.map((fault) -> fault + ")"));
	}

	private static Stream<String> fault(String prefix, GraphQLNamedSchemaElement element) {
		@Nullable String description = element.getDescription();
		return (description == null || description.isBlank()) ? Stream.of(prefix + element.getName()) : Stream.of();
	}

}
