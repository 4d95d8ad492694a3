package org.meritbook.ops.server.architecture;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.upcast.EventCatalogue;

import static org.meritbook.ops.server.architecture.Conditions.haveNo;
import static org.meritbook.ops.server.architecture.Conditions.isBelow;
import static org.meritbook.ops.server.architecture.Conditions.that;

/**
 * What an event is made of.
 */
final class EventRules {

	private static final Set<Class<?>> SCALARS = Set.of(boolean.class, int.class, long.class, Integer.class, Long.class,
			String.class, LocalDate.class);

	static final List<HouseRule> ALL = List.of(
			new HouseRule("eventform", EventRules::events,
					(root) -> haveNo("form but a record of its stream's sealed events",
							(subject) -> misformed(subject, root)),
					"a switch over a stream's events must not compile while one of them is forgotten"),
			new HouseRule("eventcatalogue", EventRules::events,
					(root) -> haveNo("existence outside the catalogue",
							(subject) -> EventCatalogue.of(subject.reflect())
								.filter((entry) -> entry.stream().equals(lastPart(subject.getPackageName())))
								.isPresent() ? Stream.of() : Stream.of("has no stored name in the catalogue")),
					"the store writes names, not classes: an event without one cannot be read again"),
			new HouseRule("eventcomponents", EventRules::events,
					(root) -> haveNo("component that may change its stored form",
							(subject) -> !subject.isRecord() ? Stream.of() : unstable(subject.reflect(), root)),
					"the stored form is for ever: only scalars, enums, lists and the permanent values of "
							+ "events.type, and no instant, because the legal day is a day"));

	private EventRules() {
	}

	private static DescribedPredicate<JavaClass> events(String root) {
		return that("are events", (subject) -> isBelow(subject, root) && subject.isAssignableTo(MeritbookEvent.class)
				&& !subject.isInterface());
	}

	private static Stream<String> misformed(JavaClass subject, String root) {
		boolean placed = subject.getPackageName().equals(root + ".events." + lastPart(subject.getPackageName()));
		boolean sealed = subject.getRawInterfaces()
			.stream()
			.anyMatch((one) -> one.getPackageName().equals(subject.getPackageName())
					&& one.getSimpleName().endsWith("Event") && one.reflect().isSealed());
		return Stream
			.of(subject.isRecord() ? "" : "is no record", placed ? "" : "is in no package of a stream",
					sealed ? "" : "implements no sealed *Event of its stream")
			.filter((fault) -> !fault.isEmpty());
	}

	private static Stream<String> unstable(Class<?> type, String root) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> !isStable(component.getGenericType(), root))
			.map((component) -> type.getSimpleName() + "." + component.getName() + " is a "
					+ component.getGenericType().getTypeName());
	}

	private static boolean isStable(Type type, String root) {
		if (type instanceof ParameterizedType list) {
			return list.getRawType() == List.class && isStable(list.getActualTypeArguments()[0], root);
		}
		if (!(type instanceof Class<?> plain)) {
			return false;
		}
		boolean permanent = plain.isRecord() && plain.getPackageName().equals("org.meritbook.events.type")
				&& unstable(plain, root).findAny().isEmpty();
		return SCALARS.contains(plain) || plain.isEnum() || permanent;
	}

	private static String lastPart(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

}
