package org.meritbook.ops.server.architecture;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.meritbook.ops.server.architecture.planted.Breaks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the architecture, over every module of the book, and the proof that each
 * of them can fail.
 */
class ArchitectureTest {

	private static final JavaClasses BOOK = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(HouseRule.BOOK);

	static Stream<HouseRule> rules() {
		return Stream.of(SideRules.ALL, DecidingRules.ALL, EventRules.ALL, AnsweringRules.ALL, EverywhereRules.ALL)
			.flatMap(List::stream);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void the_book_keeps(HouseRule rule) {
		rule.over(HouseRule.BOOK).check(BOOK);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void some_class_of_the_book_is_a_subject_of(HouseRule rule) {
		assertThat(rule.subjectsIn(BOOK, HouseRule.BOOK)).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void just_the_planted_violations_are_reported_by(HouseRule rule) {
		JavaClasses planted = new ClassFileImporter().importPackages(rule.planted());
		List<String> breaking = planted.stream()
			.filter((subject) -> subject.isAnnotatedWith(Breaks.class))
			.map(JavaClass::getName)
			.toList();
		assertThat(breaking).as("planted violations below " + rule.planted()).isNotEmpty();
		assertThat(rule.brokenIn(planted, rule.planted())).containsExactlyInAnyOrderElementsOf(breaking);
		assertThat(rule.over(rule.planted()).evaluate(planted).hasViolation()).isTrue();
	}

	@Test
	void every_planted_folder_belongs_to_a_rule() throws IOException {
		Path folder = Path.of(URI.create(Breaks.class.getResource("Breaks.class").toString())).getParent();
		try (Stream<Path> folders = Files.list(folder)) {
			assertThat(folders.filter(Files::isDirectory).map((one) -> one.getFileName().toString()))
				.containsExactlyInAnyOrderElementsOf(rules().map(HouseRule::name).toList());
		}
	}

	@Test
	void every_module_of_the_book_is_judged() {
		assertThat(SideRules.MODULES).allSatisfy((module) -> assertThat(BOOK.stream().map(JavaClass::getPackageName))
			.anyMatch((name) -> name.startsWith(HouseRule.BOOK + "." + module)));
		assertThat(BOOK).allMatch((subject) -> SideRules.MODULES.stream()
			.anyMatch((module) -> Conditions.isBelow(subject, HouseRule.BOOK + "." + module)));
	}

}
