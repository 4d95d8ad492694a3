package org.meritbook.ops.server.architecture;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;

import static org.meritbook.ops.server.architecture.Conditions.below;
import static org.meritbook.ops.server.architecture.Conditions.fieldsThatChange;
import static org.meritbook.ops.server.architecture.Conditions.haveNo;
import static org.meritbook.ops.server.architecture.Conditions.isBelow;
import static org.meritbook.ops.server.architecture.Conditions.notKnow;
import static org.meritbook.ops.server.architecture.Conditions.notTouch;
import static org.meritbook.ops.server.architecture.Conditions.that;

/**
 * How the answering side is made: read models, projectors, questions and pages.
 */
final class AnsweringRules {

	private static final List<String> READ_MODELS = List.of("announcement", "benefit", "catalogue", "certificate",
			"competition", "deadline", "designation", "honoursroll", "party", "payout", "recognition", "round",
			"timeline");

	private static final String[] BEHIND_THE_ENGINE = { "java.sql", "javax.sql", "org.springframework.jdbc",
			"org.springframework.security", "org.axonframework" };

	private static final String[] BESIDE_THE_ROWS = { "org.axonframework.commandhandling",
			"org.axonframework.queryhandling", "java.net", "org.slf4j", "org.springframework.web" };

	static final List<HouseRule> ALL = List.of(
			new HouseRule("questions", (root) -> answer(List.of(QueryMapping.class, SubscriptionMapping.class)),
					(root) -> haveNo("form but a stateless *Queries of the answering side",
							(subject) -> Stream.concat(fieldsThatChange(subject),
									misnamed(subject, root, ".*Queries"))),
					"whoever looks for the answer to a question finds it under its name"),
			new HouseRule("edges", (root) -> answer(List.of(SchemaMapping.class, BatchMapping.class)),
					(root) -> haveNo("form but a stateless *Queries or *Edges of the answering side",
							(subject) -> Stream.concat(fieldsThatChange(subject),
									misnamed(subject, root, ".*(Queries|Edges)"))),
					"fields that are looked up are found beside the questions, not in the rows"),
			new HouseRule("eventhandlers", (root) -> answer(List.of(EventHandler.class)), (root) -> haveNo(
					"form but a *Projector, a When…Then… or the server's hand that feeds one",
					(subject) -> isProjector(subject, root) || isProcess(subject, root) || feedsAProcess(subject, root)
							? Stream.of() : Stream.of("is neither projector nor process")),
					"who reacts to an event must be found by reading file names"),
			new HouseRule("readmodels", (root) -> below(READ_MODELS.stream().map((one) -> root + ".query." + one)),
					(root) -> notKnow("another read model, save the names of parties",
							(subject, known) -> meets(subject, known, root)),
					"each read model is dropped and built again alone; they meet in graph. Names are kept once, in "
							+ "party, because an erasure must find every copy"),
			new HouseRule("pages", (root) -> below(root + ".query.page"),
					(root) -> notKnow("read model, table or role",
							(subject, known) -> isBelow(known, BEHIND_THE_ENGINE)
									|| (isBelow(known, root + ".query") && !isBelow(known, root + ".query.page"))),
					"a page shows what anyone can ask of the API, and nothing else"),
			new HouseRule("projectors", (root) -> that("are projectors", (subject) -> isProjector(subject, root)),
					(root) -> notTouch("missing row passed over, gateway, web, clock or logger",
							(access) -> isBelow(access.getTargetOwner(), BESIDE_THE_ROWS)
									|| access.getTargetOwner().getName().equals("java.time.Clock")
									|| access.getTarget().getFullName().startsWith("java.util.Optional.ifPresent")),
					"the rows depend on the events and on nothing else, and an event that finds no row is a fault "
							+ "to be seen"));

	private AnsweringRules() {
	}

	private static DescribedPredicate<JavaClass> answer(List<Class<? extends Annotation>> by) {
		return that("have methods with " + by.stream().map(Class::getSimpleName).toList(),
				(subject) -> subject.getMethods()
					.stream()
					.anyMatch((method) -> by.stream().anyMatch(method::isAnnotatedWith)));
	}

	private static boolean isProjector(JavaClass subject, String root) {
		return isBelow(subject, root + ".query") && subject.getSimpleName().matches(".+Projector")
				&& !subject.isInterface();
	}

	private static boolean isProcess(JavaClass subject, String root) {
		return isBelow(subject, root + ".command.process") && subject.getSimpleName().matches("When.+Then.+");
	}

	/**
	 * The deciding side may not know the reader that follows the book: the server joins
	 * them.
	 */
	private static boolean feedsAProcess(JavaClass subject, String root) {
		return isBelow(subject, root + ".ops.server") && subject.getDirectDependenciesFromSelf()
			.stream()
			.anyMatch((dependency) -> isProcess(dependency.getTargetClass(), root));
	}

	private static boolean meets(JavaClass subject, JavaClass known, String root) {
		if (isBelow(known, root + ".query.graph", root + ".query.page")) {
			return true;
		}
		String other = readModel(known, root);
		return !other.isEmpty() && !other.equals(readModel(subject, root)) && !other.equals("party");
	}

	private static Stream<String> misnamed(JavaClass subject, String root, String name) {
		return (isBelow(subject, root + ".query") && subject.getSimpleName().matches(name)) ? Stream.of()
				: Stream.of("answers under another name");
	}

	private static String readModel(JavaClass subject, String root) {
		return READ_MODELS.stream().filter((one) -> isBelow(subject, root + ".query." + one)).findFirst().orElse("");
	}

}
