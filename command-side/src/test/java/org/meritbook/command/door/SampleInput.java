package org.meritbook.command.door;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * An input with every field filled in, each text, number and day a different one, so that
 * what arrives somewhere else can be told apart.
 */
final class SampleInput {

	static final String COMMAND_ID = "7d3f0c1e-0000-4000-8000-0000abcdef01";

	private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

	private final Set<String> told = new TreeSet<>();

	private int counter = 1_000;

	/** The input, as it would come in as a variable. */
	Map<String, Object> of(GraphQLInputObjectType type) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (GraphQLInputObjectField field : type.getFields()) {
			values.put(field.getName(), value(field.getType()));
		}
		return values;
	}

	/** Every value of the input but the command id, as text. */
	Set<String> told() {
		return this.told;
	}

	private Object value(GraphQLType type) {
		return switch (type) {
			case GraphQLNonNull present -> value(present.getWrappedType());
			case GraphQLList list -> List.of(value(list.getWrappedType()));
			case GraphQLInputObjectType object -> of(object);
			case GraphQLEnumType choice -> tell(choice.getValues().getLast().getName());
			default -> scalar(GraphQLTypeUtil.simplePrint(type));
		};
	}

	private Object scalar(String type) {
		this.counter++;
		return switch (type) {
			case "ID", "String" -> tell("text-" + this.counter);
			case "Int", "Long" -> {
				tell(String.valueOf(this.counter));
				yield this.counter;
			}
			case "Date" -> tell(FIRST_DAY.plusDays(this.counter - 1_000L).toString());
			case "Boolean" -> {
				tell("true");
				yield true;
			}
			case "UUID" -> COMMAND_ID;
			default -> throw new IllegalArgumentException("No sample of " + type);
		};
	}

	private String tell(String value) {
		this.told.add(value);
		return value;
	}

}
