package org.meritbook.command.door;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

import org.meritbook.command.SettableClock;
import org.meritbook.command.rule.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every mutation that the schema promises has a door, a command of its own name, and an
 * input of which nothing is lost on the way.
 */
class EveryMutationTest {

	private static final Set<String> SENT_BY_THE_BOOK = Set.of("reachDeadline");

	private static final SettableClock CLOCK = new SettableClock(LocalDate.of(2026, 6, 1));

	private static final CopyOnWriteArrayList<Object> NOTED = new CopyOnWriteArrayList<>();

	private static final Doors DOORS = open();

	@BeforeEach
	void nothing_is_noted_yet() {
		NOTED.clear();
	}

	static List<String> mutations() {
		return DOORS.schema()
			.getMutationType()
			.getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.toList();
	}

	@Test
	void every_mutation_has_a_handler_and_every_handler_a_mutation() {
		assertThat(handlers()).extracting(Method::getName).containsExactlyInAnyOrderElementsOf(mutations());
	}

	@Test
	void every_mutation_has_a_command_of_its_name_and_every_command_a_mutation() {
		assertThat(commands().keySet()).containsExactlyInAnyOrderElementsOf(mutations());
	}

	@Test
	void only_objections_are_open_to_everyone() {
		assertThat(handlers()).hasSizeGreaterThan(30)
			.filteredOn((method) -> !method.isAnnotationPresent(PreAuthorize.class))
			.extracting(Method::getName)
			.containsExactly("fileObjection");
	}

	@ParameterizedTest
	@MethodSource("mutations")
	void an_input_becomes_one_command_of_the_same_name_complete_in_every_part(String mutation) {
		SampleInput sample = new SampleInput();
		Map<String, @Nullable Object> answer = DOORS.send(mutation, input(mutation, sample));
		assertThat(answer).containsEntry("userErrors", List.of())
			.containsEntry("recordId", "record-of-" + SampleInput.COMMAND_ID)
			.containsEntry("position", 7L);
		assertThat(NOTED).singleElement().isInstanceOf(commands().get(mutation));
		Map<String, String> parts = partsOf(NOTED.getFirst());
		assertThat(new TreeSet<>(parts.values())).as("everything that was said, in %s", parts)
			.containsAll(sample.told());
	}

	@ParameterizedTest
	@MethodSource("mutations")
	void an_input_without_its_optional_fields_becomes_a_command_all_the_same(String mutation) {
		GraphQLInputObjectType type = inputType(mutation);
		Map<String, @Nullable Object> input = new LinkedHashMap<>(new SampleInput().of(type));
		input.keySet().removeIf((name) -> !isRequired(type, name));
		assertThat(DOORS.send(mutation, input)).containsEntry("userErrors", List.of());
		assertThat(NOTED).singleElement().isInstanceOf(commands().get(mutation));
	}

	private static boolean isRequired(GraphQLInputObjectType type, String name) {
		var field = type.getFieldDefinition(name);
		return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
	}

	private static Map<String, @Nullable Object> input(String mutation, SampleInput sample) {
		return new LinkedHashMap<>(sample.of(inputType(mutation)));
	}

	private static GraphQLInputObjectType inputType(String mutation) {
		return (GraphQLInputObjectType) GraphQLTypeUtil
			.unwrapAll(DOORS.schema().getMutationType().getFieldDefinition(mutation).getArgument("input").getType());
	}

	/** Every part of a command by its path; a part that is missing fails the test. */
	private static Map<String, String> partsOf(Object command) {
		Map<String, String> parts = new TreeMap<>();
		collect("", command, parts);
		return parts;
	}

	private static void collect(String path, @Nullable Object given, Map<String, String> parts) {
		Object value = Objects.requireNonNull(given, () -> "part " + path);
		switch (value) {
			case Record record -> Arrays.stream(record.getClass().getRecordComponents())
				.forEach((component) -> collect(path + "." + component.getName(), read(component, record), parts));
			case Collection<?> many -> {
				assertThat(many).as("part %s", path).isNotEmpty();
				many.forEach((one) -> collect(path + "[]", one, parts));
			}
			case Map<?, ?> named -> named.forEach((name, one) -> collect(path + "." + name, one, parts));
			default -> parts.put(path, value.toString());
		}
	}

	private static @Nullable Object read(RecordComponent component, Record record) {
		try {
			return component.getAccessor().invoke(record);
		}
		catch (ReflectiveOperationException fault) {
			throw new IllegalStateException(fault);
		}
	}

	private static Doors open() {
		try {
			return Doors.noting(commands(), NOTED, CLOCK);
		}
		catch (IOException fault) {
			throw new IllegalStateException(fault);
		}
	}

	private static List<Method> handlers() {
		return classes().filter((type) -> type.isAnnotationPresent(Controller.class))
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.isAnnotationPresent(MutationMapping.class))
			.toList();
	}

	/**
	 * The commands by the name of their mutation: what is sent to a stream, but for those
	 * that only the book itself sends.
	 */
	private static Map<String, Class<?>> commands() {
		Map<String, Class<?>> commands = new TreeMap<>();
		classes().filter(Class::isRecord)
			.filter((type) -> Arrays.stream(type.getRecordComponents())
				.anyMatch((part) -> part.getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class)))
			.forEach((type) -> commands
				.put(Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1), type));
		commands.keySet().removeAll(SENT_BY_THE_BOOK);
		return commands;
	}

	private static Stream<Class<?>> classes() {
		Path root = Path.of(Rule.class.getProtectionDomain().getCodeSource().getLocation().getPath());
		try (Stream<Path> files = Files.walk(root.resolve("org/meritbook/command"))) {
			Set<String> names = new TreeSet<>();
			files.map((file) -> root.relativize(file).toString())
				.filter((file) -> file.endsWith(".class") && !file.endsWith("package-info.class"))
				.forEach((file) -> names.add(file.substring(0, file.length() - 6).replace('/', '.')));
			return names.stream().map(EveryMutationTest::named);
		}
		catch (IOException fault) {
			throw new IllegalStateException(fault);
		}
	}

	private static Class<?> named(String name) {
		try {
			return Class.forName(name);
		}
		catch (ClassNotFoundException fault) {
			throw new IllegalStateException(name, fault);
		}
	}

}
