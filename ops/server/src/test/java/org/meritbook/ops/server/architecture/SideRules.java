package org.meritbook.ops.server.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;

import static org.meritbook.ops.server.architecture.Conditions.below;
import static org.meritbook.ops.server.architecture.Conditions.haveNo;
import static org.meritbook.ops.server.architecture.Conditions.isBelow;
import static org.meritbook.ops.server.architecture.Conditions.isPlatform;
import static org.meritbook.ops.server.architecture.Conditions.notKnow;
import static org.meritbook.ops.server.architecture.Conditions.notTouch;

/**
 * Which module may know which, and what each may take from outside.
 */
final class SideRules {

	/** Each module and the modules of ours it may know. */
	private static final Map<String, List<String>> ARROWS = Map.ofEntries(Map.entry("events", List.of()),
			Map.entry("graphql", List.of()), Map.entry("command", List.of("events", "graphql")),
			Map.entry("query", List.of("events", "graphql")), Map.entry("ops.eventstore", List.of("events")),
			Map.entry("ops.vault", List.of("events")), Map.entry("ops.postgres", List.of()),
			Map.entry("ops.protocolserver", List.of()),
			Map.entry("ops.axonserver", List.of("events", "ops.eventstore")),
			Map.entry("ops.copybook", List.of("events", "ops.eventstore", "ops.axonserver")),
			Map.entry("ops.reconciliation", List.of("events", "query", "ops.eventstore")),
			Map.entry("ops.verifier", List.of("events")),
			Map.entry("ops.drill", List.of("events", "ops.verifier", "ops.eventstore", "ops.postgres")),
			Map.entry("ops.dataset", List.of("events", "command")),
			Map.entry("ops.benchmarks", List.of("events", "command", "ops.eventstore", "ops.vault", "ops.postgres")),
			Map.entry("ops.server", List.of("events", "graphql", "command", "query", "ops.eventstore", "ops.vault",
					"ops.postgres", "ops.axonserver", "ops.copybook", "ops.reconciliation", "ops.dataset")));

	/** Every module, by the end of its package. */
	static final Set<String> MODULES = ARROWS.keySet();

	private static final List<String> DETERMINISTIC = List.of("events", "graphql", "command", "query", "ops.eventstore",
			"ops.vault", "ops.axonserver", "ops.copybook", "ops.reconciliation", "ops.dataset", "ops.verifier");

	private static final Set<String> CHANCE = Set.of("java.util.Random", "java.util.SplittableRandom",
			"java.security.SecureRandom");

	private static final Set<String> UNREPEATABLE = Set.of("java.util.Random.<init>()",
			"java.util.SplittableRandom.<init>()", "java.util.Date.<init>()");

	static final List<HouseRule> ALL = List.of(
			new HouseRule("arrows", (root) -> below(root), SideRules::followTheArrows,
					"both sides meet only in the events and the schema, only the server puts them together, and nobody "
							+ "knows the server: each module can then be read, tested and replaced alone"),
			new HouseRule("eventsalone", (root) -> below(root + ".events"), (root) -> notKnow(
					"anything but the Java platform, save Axon in upcast",
					(subject, known) -> !isPlatform(known) && !isBelow(known, root + ".events", "org.jspecify")
							&& !(isBelow(subject, root + ".events.upcast") && isBelow(known, "org.axonframework"))),
					"events are kept for ever, longer than any library lasts"),
			new HouseRule("schemaalone", (root) -> below(root + ".graphql"),
					(root) -> notKnow("anything but the Java platform and graphql-java",
							(subject,
									known) -> !(isPlatform(known)
											|| isBelow(known, root + ".graphql", "graphql", "org.jspecify"))),
					"the public promise must not change with the framework that serves it"),
			new HouseRule("time", (root) -> below(DETERMINISTIC.stream().map((one) -> root + "." + one)),
					(root) -> notTouch("clock or chance of the machine", SideRules::isClockOrChance),
					"the same commands on the same days must give the same book: time and chance come in as a Clock, "
							+ "a RandomGenerator or a SecureRandom from the server. A seed makes chance repeatable, and "
							+ "System.nanoTime measures waiting, not time: both stay allowed"),
			new HouseRule("cycles", (root) -> below(MODULES.stream().map((one) -> root + "." + one)),
					(root) -> new NoPackageCycles((subject) -> module(subject, root)),
					"a cycle of packages is one big package: none of them can be understood alone"));

	private SideRules() {
	}

	private static ArchCondition<JavaClass> followTheArrows(String root) {
		return haveNo("dependency on a module that its own may not know",
				(subject) -> subject.getDirectDependenciesFromSelf()
					.stream()
					.filter((dependency) -> isBelow(target(dependency), root))
					.filter((dependency) -> !mayKnow(module(subject, root), module(target(dependency), root)))
					.map(Dependency::getDescription));
	}

	private static boolean mayKnow(String module, String other) {
		return module.equals(other) || ARROWS.getOrDefault(module, List.of()).contains(other);
	}

	private static JavaClass target(Dependency dependency) {
		return dependency.getTargetClass().getBaseComponentType();
	}

	/** The module of a class, by the end of its package; the root itself is none. */
	private static String module(JavaClass subject, String root) {
		return MODULES.stream().filter((one) -> isBelow(subject, root + "." + one)).findFirst().orElse("");
	}

	private static boolean isClockOrChance(JavaAccess<?> access) {
		String owner = access.getTargetOwner().getName();
		String name = access.getTarget().getName();
		boolean takesAClock = access.getTarget().getFullName().contains("java.time.Clock)");
		return switch (name) {
			case "now" -> owner.startsWith("java.time.") && !takesAClock;
			case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
				owner.equals("java.time.Clock");
			case "currentTimeMillis" -> owner.equals("java.lang.System");
			case "randomUUID" -> owner.equals("java.util.UUID");
			case "random" -> owner.equals("java.lang.Math");
			case "current" -> owner.equals("java.util.concurrent.ThreadLocalRandom");
			case "getDefault", "of" -> owner.startsWith("java.util.random.");
			case "getInstanceStrong", "getInstance" -> CHANCE.contains(owner);
			case "<init>" ->
				owner.equals("java.security.SecureRandom") || UNREPEATABLE.contains(access.getTarget().getFullName());
			default -> false;
		};
	}

}
