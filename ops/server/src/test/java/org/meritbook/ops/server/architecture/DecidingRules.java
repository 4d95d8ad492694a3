package org.meritbook.ops.server.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.access.prepost.PreAuthorize;

import org.meritbook.command.rule.Rule;
import org.meritbook.events.privacy.PersonalVault;

import static org.meritbook.ops.server.architecture.Conditions.below;
import static org.meritbook.ops.server.architecture.Conditions.fieldsThatChange;
import static org.meritbook.ops.server.architecture.Conditions.haveNo;
import static org.meritbook.ops.server.architecture.Conditions.isBelow;
import static org.meritbook.ops.server.architecture.Conditions.isPlatform;
import static org.meritbook.ops.server.architecture.Conditions.notKnow;
import static org.meritbook.ops.server.architecture.Conditions.that;

/**
 * How the deciding side is made: aggregates, rules, doors and processes.
 */
final class DecidingRules {

	private static final List<String> STREAMS = List.of("policy", "target", "scheme", "round", "honor", "person",
			"organisation", "evaluator", "certification", "agreement", "equivalence", "recognition", "grant", "fund",
			"batch", "beneficiary", "deadline", "designation", "competition", "benefit");

	private static final String[] SURROUNDINGS = { "org.springframework", "java.sql", "javax.sql", "graphql",
			"org.slf4j", "java.util.logging", "java.util.random", "java.net", "java.nio.file",
			"org.axonframework.commandhandling.gateway", "org.axonframework.queryhandling",
			"org.axonframework.eventhandling", "org.axonframework.eventsourcing.eventstore" };

	static final List<HouseRule> ALL = List.of(
			new HouseRule("aggregates", (root) -> that("are aggregate roots", DecidingRules::isAggregate),
					(root) -> haveNo("place but a package of the deciding side, and no open field",
							(subject) -> misplaced(subject, root)),
					"the state of a stream is changed by its own events only, and found in one place"),
			new HouseRule("aggregatesurroundings", (root) -> that("are aggregate roots", DecidingRules::isAggregate),
					(root) -> notKnow("framework, database, clock, chance, logger or gateway",
							(subject, known) -> isBelow(known, SURROUNDINGS) || isClockOrRandom(known)),
					"an aggregate is rebuilt from its events on any machine on any day: what is around it has no say"),
			new HouseRule("evolve",
					(root) -> that("have a method evolve or an event sourcing handler",
							(subject) -> subject.getMethods().stream().anyMatch(DecidingRules::evolves)),
					(root) -> haveNo("evolve that judges or asks",
							(subject) -> subject.getMethods()
								.stream()
								.filter(DecidingRules::evolves)
								.flatMap((method) -> whileEvolving(method, root))),
					"what was recorded is taken as it is: a replay that could refuse, ask or record would make another book"),
			new HouseRule("decide", (root) -> that("are aggregate roots", DecidingRules::isAggregate),
					(root) -> haveNo("field assigned outside evolve", (subject) -> subject.getFieldAccessesFromSelf()
						.stream()
						.filter((access) -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
						.filter((access) -> !access.getOrigin().isConstructor()
								&& !access.getOrigin().getName().equals("<clinit>") && !evolves(access.getOrigin()))
						.map(JavaAccess::getDescription)),
					"state that a decision changes without an event is lost on the next replay"),
			new HouseRule("streams", (root) -> below(STREAMS.stream().map((one) -> root + ".command." + one)),
					(root) -> notKnow("the package of another stream",
							(subject, known) -> !stream(known, root).isEmpty()
									&& !stream(known, root).equals(stream(subject, root))),
					"one stream is one consistency boundary; acts over several of them meet in joint"),
			new HouseRule("rules",
					(root) -> that("are rules",
							(subject) -> isBelow(subject, root) && subject.isAssignableTo(Rule.class)
									&& !subject.isInterface()),
					(root) -> haveNo("form but a record of the deciding side, named by the sentence that must hold",
							DecidingRules::misformed),
					"a refusal is data: its name is the code callers see, and two equal refusals are equal"),
			new HouseRule("rulesurroundings",
					(root) -> that("are rules",
							(subject) -> isBelow(subject, root) && subject.isAssignableTo(Rule.class)
									&& !subject.isInterface()),
					(root) -> notKnow("anything but the Java platform, events and its own words",
							(subject,
									known) -> !isPlatform(known) && !isBelow(known, "org.jspecify", root + ".events",
											"org.meritbook.command.rule", subject.getPackageName())),
					"a rule is judged by what it was told; whoever tests it needs nothing around it"),
			new HouseRule("gateway",
					(root) -> that("know the command gateway",
							(subject) -> isBelow(subject, root) && knows(subject, CommandGateway.class)),
					(root) -> haveNo("place but dispatch and what wires it",
							(subject) -> isBelow(subject, root + ".command.dispatch", root + ".ops.server",
									root + ".ops.benchmarks")
									|| subject.getName().equals(root + ".command.CommandSideConfiguration")
											? Stream.of() : Stream.of("sends commands past the desk")),
					"only the desk gives a command its idempotency key, its checks and its typed refusal"),
			new HouseRule("mutations", (root) -> that("answer mutations", DecidingRules::answersMutations),
					(root) -> haveNo("form but a stateless *Mutations of the deciding side",
							(subject) -> Stream.concat(fieldsThatChange(subject),
									isBelow(subject, root + ".command") && subject.getSimpleName().endsWith("Mutations")
											? Stream.of() : Stream.of("is no door of the deciding side"))),
					"whoever looks for the door of a stream finds it under its name"),
			new HouseRule("roles", (root) -> that("answer mutations", DecidingRules::answersMutations),
					(root) -> haveNo("mutation that anyone may send, save the objection that is everyone's right",
							(subject) -> subject.getMethods()
								.stream()
								.filter((method) -> method.isAnnotatedWith(MutationMapping.class))
								.filter((method) -> !method.isAnnotatedWith(PreAuthorize.class)
										&& !method.getName().equals("fileObjection"))
								.map(JavaMethod::getFullName)),
					"an act without a named role is an act for everyone"),
			new HouseRule("processes",
					(root) -> below(root + ".command.process").and(that("are classes of their own",
							(subject) -> subject.isTopLevelClass() && !subject.getSimpleName().equals("package-info"))),
					(root) -> haveNo("name but When…Then…",
							(subject) -> subject.getSimpleName().matches("When[A-Z].*Then[A-Z].*") ? Stream.of()
									: Stream.of("is no sentence")),
					"what happens without anyone asking must be found by reading file names"),
			new HouseRule("blind", (root) -> below(root + ".command"),
					(root) -> notKnow("database, read model or page",
							(subject, known) -> isBelow(known, "java.sql", "javax.sql", "org.springframework.jdbc",
									"org.springframework.web", "org.axonframework.queryhandling", "org.flywaydb")),
					"a decision rests on events alone: a read model is late, and may be dropped at any time"));

	private DecidingRules() {
	}

	private static boolean isAggregate(JavaClass subject) {
		return subject.isAnnotatedWith(AggregateRoot.class);
	}

	private static boolean answersMutations(JavaClass subject) {
		return subject.getMethods().stream().anyMatch((method) -> method.isAnnotatedWith(MutationMapping.class));
	}

	private static boolean knows(JavaClass subject, Class<?> type) {
		return subject.getDirectDependenciesFromSelf()
			.stream()
			.anyMatch((dependency) -> dependency.getTargetClass().isEquivalentTo(type));
	}

	private static boolean isClockOrRandom(JavaClass known) {
		return Set.of("java.time.Clock", "java.util.Random", "java.security.SecureRandom").contains(known.getName());
	}

	private static Stream<String> misplaced(JavaClass subject, String root) {
		Stream<String> place = subject.getPackageName().matches(root.replace(".", "\\.") + "\\.command\\.[a-z]+")
				? Stream.of() : Stream.of("is outside the deciding side");
		return Stream.concat(place,
				subject.getFields()
					.stream()
					.filter((field) -> !field.getModifiers().contains(JavaModifier.PRIVATE)
							&& !field.getModifiers().contains(JavaModifier.SYNTHETIC))
					.map((field) -> field.getName() + " is not private"));
	}

	private static String stream(JavaClass subject, String root) {
		return STREAMS.stream().filter((one) -> isBelow(subject, root + ".command." + one)).findFirst().orElse("");
	}

	private static Stream<String> misformed(JavaClass subject) {
		String[] parts = subject.getSimpleName().split("(?=[A-Z])");
		return Stream.of(subject.isRecord() ? "" : "is no record",
				subject.getName().contains(".command.") ? "" : "is outside the deciding side",
				(parts.length < 3 || subject.getSimpleName().matches(".*(Rule|Validator|Check|Policy|Exception)"))
						? "is named by no sentence" : "")
			.filter((fault) -> !fault.isEmpty());
	}

	private static boolean evolves(JavaCodeUnit unit) {
		return unit.getName().equals("evolve") || unit.isAnnotatedWith(EventSourcingHandler.class);
	}

	/** Faults of one evolve, its own methods that it calls included. */
	private static Stream<String> whileEvolving(JavaMethod evolve, String root) {
		Stream<String> form = (evolve.getName().equals("evolve") && evolve.isAnnotatedWith(EventSourcingHandler.class))
				? Stream.of() : Stream.of(evolve.getFullName() + " is evolve or handler, not both");
		Stream<String> calls = reached(evolve).stream()
			.flatMap((unit) -> unit.getAccessesFromSelf().stream())
			.filter((access) -> judgesOrAsks(access.getTargetOwner(), root))
			.map(JavaAccess::getDescription);
		return Stream.concat(form, calls);
	}

	private static boolean judgesOrAsks(JavaClass owner, String root) {
		return owner.isAssignableTo(Rule.class) || owner.isAssignableTo(PersonalVault.class)
				|| owner.isAssignableTo(AggregateLifecycle.class) || isClockOrRandom(owner)
				|| isBelow(owner, "org.slf4j", "java.util.logging", "org.axonframework.commandhandling.gateway",
						root + ".command.lookup", root + ".command.rule");
	}

	private static Set<JavaCodeUnit> reached(JavaCodeUnit start) {
		Set<JavaCodeUnit> seen = new HashSet<>();
		Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(start));
		while (!open.isEmpty()) {
			JavaCodeUnit next = open.pop();
			if (seen.add(next)) {
				Stream.concat(next.getCallsFromSelf().stream(), next.getCodeUnitReferencesFromSelf().stream())
					.filter((call) -> call.getTargetOwner().equals(start.getOwner()))
					.flatMap((call) -> call.getTarget().resolveMember().stream())
					.forEach(open::add);
			}
		}
		return seen;
	}

}
