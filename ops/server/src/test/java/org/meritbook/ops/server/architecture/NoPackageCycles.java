package org.meritbook.ops.server.architecture;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * No dependency on a package of the same module from which the way leads back.
 */
final class NoPackageCycles extends ArchCondition<JavaClass> {

	private final Function<JavaClass, String> module;

	private final Map<String, Set<String>> known = new TreeMap<>();

	NoPackageCycles(Function<JavaClass, String> module) {
		super("be in no cycle of packages");
		this.module = module;
	}

	@Override
	public void init(Collection<JavaClass> all) {
		all.forEach((subject) -> subject.getDirectDependenciesFromSelf()
			.stream()
			.filter((dependency) -> staysInside(subject, dependency))
			.forEach((dependency) -> this.known.computeIfAbsent(subject.getPackageName(), (name) -> new TreeSet<>())
				.add(target(dependency).getPackageName())));
	}

	@Override
	public void check(JavaClass subject, ConditionEvents events) {
		subject.getDirectDependenciesFromSelf()
			.stream()
			.filter((dependency) -> staysInside(subject, dependency))
			.filter((dependency) -> leads(target(dependency).getPackageName(), subject.getPackageName()))
			.forEach((dependency) -> events
				.add(SimpleConditionEvent.violated(subject, dependency.getDescription() + ", and back")));
	}

	private boolean staysInside(JavaClass subject, Dependency dependency) {
		return !target(dependency).getPackageName().equals(subject.getPackageName())
				&& this.module.apply(target(dependency)).equals(this.module.apply(subject));
	}

	private boolean leads(String from, String to) {
		Set<String> seen = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(Set.of(from));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (next.equals(to)) {
				return true;
			}
			if (seen.add(next)) {
				open.addAll(this.known.getOrDefault(next, Set.of()));
			}
		}
		return false;
	}

	private static JavaClass target(Dependency dependency) {
		return dependency.getTargetClass().getBaseComponentType();
	}

}
