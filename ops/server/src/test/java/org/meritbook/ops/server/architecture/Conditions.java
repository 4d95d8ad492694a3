package org.meritbook.ops.server.architecture;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * What the rules are made of.
 */
final class Conditions {

	private Conditions() {
	}

	/** Classes of a package and all below it. */
	static DescribedPredicate<JavaClass> below(String... packages) {
		return that("reside below " + String.join(", ", packages), (subject) -> isBelow(subject, packages));
	}

	/** Classes of any of these packages and all below them. */
	static DescribedPredicate<JavaClass> below(Stream<String> packages) {
		return below(packages.toArray(String[]::new));
	}

	static boolean isBelow(JavaClass subject, String... packages) {
		String own = subject.getPackageName();
		return Stream.of(packages).anyMatch((one) -> own.equals(one) || own.startsWith(one + "."));
	}

	static DescribedPredicate<JavaClass> that(String description, Predicate<JavaClass> test) {
		return DescribedPredicate.describe(description, test);
	}

	/** A condition that finds fault by sentences; no sentence, no fault. */
	static ArchCondition<JavaClass> haveNo(String description, Function<JavaClass, Stream<String>> faults) {
		return new ArchCondition<>("have no " + description) {
			@Override
			public void check(JavaClass subject, ConditionEvents events) {
				faults.apply(subject)
					.forEach((fault) -> events
						.add(SimpleConditionEvent.violated(subject, subject.getName() + ": " + fault)));
			}
		};
	}

	/** No dependency of the first on the second class that the predicate forbids. */
	static ArchCondition<JavaClass> notKnow(String description, BiPredicate<JavaClass, JavaClass> forbidden) {
		return haveNo("dependency on " + description,
				(subject) -> subject.getDirectDependenciesFromSelf()
					.stream()
					.filter((dependency) -> forbidden.test(subject, dependency.getTargetClass().getBaseComponentType()))
					.map(Dependency::getDescription));
	}

	/** No call, method reference or field access that the predicate forbids. */
	static ArchCondition<JavaClass> notTouch(String description, Predicate<JavaAccess<?>> forbidden) {
		return haveNo(description,
				(subject) -> subject.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription));
	}

	/**
	 * Fields of its own that are not final: a door that has them answers two callers at
	 * once.
	 */
	static Stream<String> fieldsThatChange(JavaClass subject) {
		return subject.getFields()
			.stream()
			.filter((field) -> !field.getModifiers().contains(JavaModifier.FINAL))
			.map((field) -> field.getName() + " is not final");
	}

	/** Whether the class comes with the Java platform or is a primitive. */
	static boolean isPlatform(JavaClass subject) {
		return subject.isPrimitive() || isBelow(subject, "java");
	}

}
