package org.meritbook.ops.server.architecture;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;

import static org.meritbook.ops.server.architecture.Conditions.below;
import static org.meritbook.ops.server.architecture.Conditions.haveNo;
import static org.meritbook.ops.server.architecture.Conditions.notKnow;
import static org.meritbook.ops.server.architecture.Conditions.notTouch;
import static org.meritbook.ops.server.architecture.Conditions.that;

/**
 * What holds in every module.
 */
final class EverywhereRules {

	private static final Set<String> INEXACT = Set.of("float", "double", "java.lang.Float", "java.lang.Double",
			"java.math.BigDecimal");

	private static final Set<String> INJECTED = Set.of("org.springframework.beans.factory.annotation.Autowired",
			"org.springframework.beans.factory.annotation.Value", "jakarta.inject.Inject",
			"jakarta.annotation.Resource");

	/** One waits for an event that failed, one for a process of another program. */
	private static final Set<String> WAITING = Set.of("ProjectionRunner", "Postmaster");

	static final List<HouseRule> ALL = List.of(
			new HouseRule("exact", (root) -> below(root),
					(root) -> haveNo("inexact number in field, parameter or result", EverywhereRules::inexact),
					"money is whole fen and a share is two whole numbers; what is never inexact is never rounded"),
			new HouseRule("names", (root) -> below(root),
					(root) -> haveNo("name that says nothing",
							(subject) -> subject.getSimpleName()
								.matches(".*(Impl|Util|Utils|Helper|Manager|Dto|Command|Aggregate|Info|Data)")
									// The Relay specification prescribes this one.
									&& !subject.getSimpleName().equals("PageInfo") ? Stream.of("is named by its make")
											: Stream.of()),
					"a name tells what a thing is in the book, not how it is made"),
			new HouseRule("packages", (root) -> below(root),
					(root) -> haveNo("package that says nothing or lies too deep",
							(subject) -> buried(subject.getPackageName().substring(root.length()))),
					"a package is named by what it keeps, at most two levels below its module"),
			new HouseRule("injection", (root) -> that("have fields", (subject) -> !subject.getFields().isEmpty()),
					(root) -> haveNo("injected field",
							(subject) -> subject.getFields()
								.stream()
								.filter((field) -> field.getAnnotations()
									.stream()
									.anyMatch((one) -> INJECTED.contains(one.getRawType().getName())))
								.map(JavaField::getFullName)),
					"what a class needs stands in its constructor, so that a test can give it"),
			new HouseRule("console", (root) -> below(root),
					(root) -> notTouch("console or sleep", EverywhereRules::isConsoleOrSleep),
					"whoever runs the book reads its log, and a sleep is a race that has not been lost yet"),
			new HouseRule("nullness", (root) -> below(root),
					(root) -> notKnow("nullness of another dialect",
							(subject, known) -> known.isAnnotation()
									&& known.getSimpleName().matches("Nullable|NonNull|NotNull|Nonnull|NonNullApi")
									&& !known.getPackageName().equals("org.jspecify.annotations")),
					"the build checks one vocabulary of nullness, JSpecify's; another would look checked and not be"));

	private EverywhereRules() {
	}

	private static Stream<String> inexact(JavaClass subject) {
		Stream<String> fields = subject.getFields()
			.stream()
			.filter((field) -> involves(field.getAllInvolvedRawTypes()))
			.map(JavaField::getFullName);
		Stream<String> units = subject.getCodeUnits()
			.stream()
			// An anonymous class passes on whatever its library class is made of.
			.filter((unit) -> !(unit.isConstructor() && subject.isAnonymousClass()))
			.filter((unit) -> involves(unit.getReturnType().getAllInvolvedRawTypes())
					|| unit.getParameterTypes().stream().anyMatch((type) -> involves(type.getAllInvolvedRawTypes())))
			.map((unit) -> unit.getFullName());
		return Stream.concat(fields, units);
	}

	private static boolean involves(Set<JavaClass> types) {
		return types.stream().anyMatch((type) -> INEXACT.contains(type.getBaseComponentType().getName()));
	}

	/** Below the root: a module, or {@code ops} and a module, and two levels more. */
	private static Stream<String> buried(String name) {
		List<String> parts = Stream.of(name.split("\\.")).filter((part) -> !part.isEmpty()).toList();
		int module = (!parts.isEmpty() && parts.getFirst().equals("ops")) ? 2 : 1;
		boolean vague = parts.stream().anyMatch((part) -> part.matches("util|utils|common|misc|dto|exceptions|impl"));
		return (vague || parts.size() > module + 2) ? Stream.of("is in " + name) : Stream.of();
	}

	private static boolean isConsoleOrSleep(JavaAccess<?> access) {
		String owner = access.getTargetOwner().getName();
		return switch (access.getTarget().getName()) {
			case "out", "err" -> owner.equals("java.lang.System");
			case "sleep" -> owner.equals("java.lang.Thread") || (owner.equals("java.util.concurrent.TimeUnit")
					&& !WAITING.contains(access.getOriginOwner().getSimpleName()));
			case "printStackTrace" -> access.getTargetOwner().isAssignableTo(Throwable.class);
			default -> false;
		};
	}

}
