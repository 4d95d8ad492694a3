package org.meritbook.ops.server.architecture;

import java.util.List;
import java.util.function.Function;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

/**
 * One rule of the architecture, over any root package: what holds for
 * {@code org.meritbook} is held against the planted violations by the same two lambdas.
 *
 * @param name last part of the package that holds its planted violations
 * @param subjects the classes it speaks of, below a root package
 * @param condition what holds for each of them
 * @param because what it would cost to give the rule up
 */
record HouseRule(String name, Function<String, DescribedPredicate<JavaClass>> subjects,
		Function<String, ArchCondition<JavaClass>> condition, String because) {

	/** Root package of the book. */
	static final String BOOK = "org.meritbook";

	private static final String PLANTED = HouseRule.class.getPackageName() + ".planted";

	/** Root package of this rule's own planted violations. */
	String planted() {
		return PLANTED + "." + this.name;
	}

	ArchRule over(String root) {
		return classes().that(this.subjects.apply(root)).should(this.condition.apply(root)).because(this.because);
	}

	/** The classes it speaks of. */
	List<JavaClass> subjectsIn(JavaClasses classes, String root) {
		return classes.stream().filter(this.subjects.apply(root)).toList();
	}

	/** Names of the classes that break it. */
	List<String> brokenIn(JavaClasses classes, String root) {
		ArchCondition<JavaClass> judge = this.condition.apply(root);
		judge.init(classes.stream().toList());
		return subjectsIn(classes, root).stream().filter((subject) -> {
			ConditionEvents events = ConditionEvents.Factory.create();
			judge.check(subject, events);
			return events.containViolation();
		}).map(JavaClass::getName).toList();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
