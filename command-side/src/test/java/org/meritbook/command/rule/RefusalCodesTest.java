package org.meritbook.command.rule;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.meritbook.command.Refusals;
import org.meritbook.command.Sdl;
import org.meritbook.events.type.AmountForm;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.Comparator;
import org.meritbook.events.type.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule has its place in the schema, and every code of the schema has its rule.
 */
class RefusalCodesTest {

	static List<Class<?>> rules() throws IOException {
		Path classes = Path.of(Rule.class.getProtectionDomain().getCodeSource().getLocation().getPath());
		try (Stream<Path> files = Files.walk(classes)) {
			return files.filter((file) -> file.toString().endsWith(".class"))
				.map((file) -> classes.relativize(file).toString().replace(".class", "").replace('/', '.'))
				.filter((name) -> !name.endsWith("package-info"))
				.<Class<?>>map(RefusalCodesTest::named)
				.filter((type) -> Rule.class.isAssignableFrom(type) && !type.isInterface())
				.toList();
		}
	}

	@Test
	void the_schema_knows_the_code_of_every_rule_and_no_other() throws IOException {
		TypeDefinitionRegistry schema = Sdl.parse();
		EnumTypeDefinition declared = Objects
			.requireNonNull(schema.getTypeOrNull("RefusalCode", EnumTypeDefinition.class));
		List<String> codes = Stream
			.concat(Stream.of(declared), schema.enumTypeExtensions().getOrDefault("RefusalCode", List.of()).stream())
			.flatMap((part) -> part.getEnumValueDefinitions().stream())
			.map(EnumValueDefinition::getName)
			.toList();
		assertThat(rules().stream().map(Rule::codeOf)).hasSizeGreaterThan(50)
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(codes);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void a_rule_is_a_record_whose_components_do_not_take_the_place_of_its_code(Class<?> rule) throws Exception {
		assertThat(rule).isRecord();
		assertThat(rule.getRecordComponents()).extracting(RecordComponent::getName)
			.doesNotContainAnyElementsOf(Arrays.stream(Rule.class.getDeclaredMethods()).map(Method::getName).toList());
		assertThat(Modifier.isFinal(rule.getModifiers())).isTrue();
	}

	/**
	 * The rule is told something of every kind, once all that is optional and once not.
	 */
	@ParameterizedTest
	@MethodSource("rules")
	void a_rule_says_in_two_languages_what_is_wrong_and_what_to_do(Class<?> type) throws Exception {
		for (boolean withOptional : new boolean[] { true, false }) {
			Rule rule = told(type, withOptional);
			assertThat(rule.code()).isEqualTo(Rule.codeOf(type));
			Refusal refusal = Refusal.of(rule);
			Refusals.assertExplains(refusal);
			assertThat(new TreeSet<>(
					List.of(refusal.messageZh(), refusal.messageEn(), refusal.remedyZh(), refusal.remedyEn())))
				.hasSize(4);
		}
	}

	@ParameterizedTest
	@CsvSource({ "QuotaPerRoundIsAMaximum, QUOTA_PER_ROUND_IS_A_MAXIMUM",
			"AnHonorIsSuspendedOnce, AN_HONOR_IS_SUSPENDED_ONCE", "AReviewerJudgesOnce, A_REVIEWER_JUDGES_ONCE" })
	void a_code_is_the_name_of_the_rule_word_by_word(String name, String code) {
		assertThat(rulesNamed(name)).singleElement().satisfies((type) -> assertThat(Rule.codeOf(type)).isEqualTo(code));
	}

	private static List<Class<?>> rulesNamed(String name) {
		try {
			return rules().stream().filter((type) -> type.getSimpleName().equals(name)).toList();
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

	private static Rule told(Class<?> type, boolean withOptional) throws ReflectiveOperationException {
		Constructor<?> constructor = type.getDeclaredConstructors()[0];
		constructor.setAccessible(true);
		Object[] values = Arrays.stream(type.getRecordComponents())
			.map((component) -> (withOptional || !isOptional(component)) ? sample(component.getType()) : null)
			.toArray();
		return (Rule) constructor.newInstance(values);
	}

	private static boolean isOptional(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private static Object sample(Class<?> type) {
		if (type.isEnum()) {
			return type.getEnumConstants()[0];
		}
		return switch (type.getSimpleName()) {
			case "String" -> "甲|x";
			case "long", "Long" -> 7L;
			case "int", "Integer" -> 3;
			case "boolean" -> false;
			case "LocalDate" -> LocalDate.of(2023, 10, 9);
			case "List" -> List.of();
			case "Figure" -> new Figure("人数", Comparator.EXACTLY, null, 1, null, "名", "", false);
			case "AmountRule" -> new AmountRule("reward", AmountForm.FIXED, null, null, null, null, "人", null, "三");
			default -> throw new IllegalArgumentException("No sample of " + type);
		};
	}

}
