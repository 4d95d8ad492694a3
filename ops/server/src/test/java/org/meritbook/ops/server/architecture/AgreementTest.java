package org.meritbook.ops.server.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.data.method.annotation.MutationMapping;

import org.meritbook.command.rule.Rule;
import org.meritbook.graphql.SchemaFiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema and the deciding side speak of the same acts and the same refusals: an act
 * of the schema is a door method and a command of one name, a refusal code is a rule.
 */
class AgreementTest {

	private static final TypeDefinitionRegistry SCHEMA = SchemaFiles.parse();

	private static final JavaClasses DECIDING = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(HouseRule.BOOK + ".command");

	@Test
	void every_act_of_the_schema_has_its_door() {
		assertThat(doors().map(JavaMethod::getName)).containsExactlyInAnyOrderElementsOf(acts());
	}

	@Test
	void every_door_opens_to_the_command_of_its_name() {
		assertThat(doors()).allSatisfy((door) -> {
			String command = door.getOwner().getPackageName() + "." + capitalised(door.getName());
			assertThat(DECIDING.contain(command)).as(command).isTrue();
			assertThat(door.getReferencedClassObjects().stream().map((reference) -> reference.getRawType().getName()))
				.contains(command);
		});
	}

	@Test
	void every_refusal_code_of_the_schema_is_a_rule() {
		EnumTypeDefinition codes = SCHEMA.getTypeOrNull("RefusalCode", EnumTypeDefinition.class);
		assertThat(codes).isNotNull();
		Set<String> rules = DECIDING.stream()
			.filter((subject) -> subject.isAssignableTo(Rule.class) && !subject.isInterface())
			.map(JavaClass::reflect)
			.map(Rule::codeOf)
			.collect(Collectors.toSet());
		Stream<EnumTypeDefinition> parts = Stream.concat(Stream.of(codes),
				SCHEMA.enumTypeExtensions().getOrDefault("RefusalCode", List.of()).stream());
		assertThat(parts.flatMap((part) -> part.getEnumValueDefinitions().stream()).map(EnumValueDefinition::getName))
			.containsExactlyInAnyOrderElementsOf(rules);
	}

	private static Stream<JavaMethod> doors() {
		return DECIDING.stream()
			.flatMap((subject) -> subject.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(MutationMapping.class));
	}

	private static Set<String> acts() {
		Stream<ObjectTypeDefinition> parts = Stream.concat(
				Stream.ofNullable(SCHEMA.getTypeOrNull("Mutation", ObjectTypeDefinition.class)),
				SCHEMA.objectTypeExtensions().get("Mutation").stream());
		return parts.flatMap((part) -> part.getFieldDefinitions().stream())
			.map(FieldDefinition::getName)
			.collect(Collectors.toSet());
	}

	private static String capitalised(String name) {
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

}
