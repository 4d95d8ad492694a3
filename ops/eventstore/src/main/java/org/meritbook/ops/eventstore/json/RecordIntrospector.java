package org.meritbook.ops.eventstore.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Reads the JSON form of an event off its record: components in their order, a nullable
 * one left out when null, any other one required; a value of one component is written as
 * that component.
 */
final class RecordIntrospector extends NopAnnotationIntrospector {

	private static final long serialVersionUID = 1L;

	private static final String EVENTS = "org.meritbook.events.";

	private static final String VALUES = "org.meritbook.events.type";

	@Override
	public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
		if (!isEventRecord(type.getRawType())) {
			return null;
		}
		return Arrays.stream(type.getRawType().getRecordComponents())
			.map(RecordComponent::getName)
			.toArray(String[]::new);
	}

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		return component(member).map((component) -> !isNullable(component)).orElse(null);
	}

	@Override
	public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
		return component(member).filter((component) -> !isNullable(component))
			.map((component) -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
			.orElse(JsonSetter.Value.forValueNulls(Nulls.DEFAULT, Nulls.FAIL));
	}

	@Override
	public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated member) {
		return component(member).map((component) -> JsonInclude.Value.construct(
				isNullable(component) ? JsonInclude.Include.NON_NULL : JsonInclude.Include.ALWAYS,
				JsonInclude.Include.ALWAYS))
			.orElse(JsonInclude.Value.empty());
	}

	@Override
	public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
		return (member instanceof AnnotatedMethod method && isScalar(method.getDeclaringClass())
				&& component(method).isPresent()) ? Boolean.TRUE : null;
	}

	@Override
	public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
		return (member instanceof AnnotatedConstructor constructor && isScalar(constructor.getDeclaringClass()))
				? JsonCreator.Mode.DELEGATING : null;
	}

	private static boolean isScalar(Class<?> type) {
		return isEventRecord(type) && type.getPackageName().equals(VALUES) && type.getRecordComponents().length == 1;
	}

	private static boolean isEventRecord(Class<?> type) {
		return type.isRecord() && type.getName().startsWith(EVENTS);
	}

	private static boolean isNullable(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private static Optional<RecordComponent> component(Annotated annotated) {
		if (!(annotated instanceof AnnotatedMember member) || !isEventRecord(member.getDeclaringClass())) {
			return Optional.empty();
		}
		RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
		if (member instanceof AnnotatedParameter parameter) {
			return (parameter.getIndex() < components.length) ? Optional.of(components[parameter.getIndex()])
					: Optional.empty();
		}
		if (member instanceof AnnotatedField
				|| (member instanceof AnnotatedMethod method && method.getParameterCount() == 0)) {
			return Arrays.stream(components)
				.filter((component) -> component.getName().equals(member.getName()))
				.findFirst();
		}
		return Optional.empty();
	}

}
