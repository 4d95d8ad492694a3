package org.meritbook.ops.eventstore.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

import org.meritbook.events.upcast.EventCatalogue;

/**
 * Writes events as readable JSON under the name and revision of the
 * {@link EventCatalogue}, never under a class name, so that a class can be moved.
 *
 * <p>
 * The same event always gives the same bytes: components in the order of the record,
 * metadata by key. Reading is strict: an unknown or a missing property is an error. A
 * name that the catalogue does not hold becomes an {@link UnknownSerializedType}.
 */
public final class NamedEventSerializer extends Jackson3Serializer {

	/** Under this name Axon asks for the metadata of every stored message. */
	private static final String METADATA = MetaData.class.getName();

	private static final SerializedType METADATA_TYPE = new SimpleSerializedType(METADATA, null);

	private final ObjectWriter escaping;

	/** Creates the one serializer that events need. */
	public NamedEventSerializer() {
		super(builder().jsonMapperBuilderCustomizer(NamedEventSerializer::configure));
		this.escaping = getObjectMapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
	}

	/**
	 * {@inheritDoc}
	 * @throws SerializationException for anything but an event of the catalogue or
	 * metadata of strings, and for an event that lacks a required component
	 */
	@Override
	public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
		SerializedType type = typeForClass((object != null) ? object.getClass() : null);
		byte[] json = (object != null) ? write((object instanceof MetaData metadata) ? strings(metadata) : object)
				: "null".getBytes(StandardCharsets.UTF_8);
		return new SimpleSerializedObject<>(getConverter().convert(json, representation), representation, type);
	}

	/**
	 * {@inheritDoc}
	 * @throws SerializationException for a revision that this build cannot read, and for
	 * JSON that does not have exactly the components of the event
	 */
	// Axon declares it so.
	@SuppressWarnings("TypeParameterUnusedInFormals")
	@Override
	public <S, T> T deserialize(SerializedObject<S> serialized) {
		SerializedType type = serialized.getType();
		EventCatalogue.named(type.getName()).ifPresent((entry) -> requireRevision(entry, type.getRevision()));
		return super.deserialize(serialized);
	}

	// Axon declares the raw type.
	@SuppressWarnings("rawtypes")
	@Override
	public Class classForType(SerializedType type) {
		if (SerializedType.emptyType().equals(type)) {
			return Void.class;
		}
		if (METADATA.equals(type.getName())) {
			return MetaData.class;
		}
		return EventCatalogue.named(type.getName())
			.<Class<?>>map(EventCatalogue.Entry::type)
			.orElse(UnknownSerializedType.class);
	}

	// Axon declares the raw type.
	@SuppressWarnings("rawtypes")
	@Override
	public SerializedType typeForClass(@Nullable Class type) {
		if (type == null || type == Void.class || type == void.class) {
			return SerializedType.emptyType();
		}
		if (MetaData.class.isAssignableFrom(type)) {
			return METADATA_TYPE;
		}
		EventCatalogue.Entry entry = EventCatalogue.of(type)
			.orElseThrow(() -> new SerializationException("The event catalogue does not hold " + type.getName()));
		return new SimpleSerializedType(entry.name(), Integer.toString(entry.revision()));
	}

	private byte[] write(Object value) {
		try {
			return getWriter().writeValueAsBytes(value);
		}
		catch (JacksonException ex) {
			return writeEscaped(value);
		}
	}

	/**
	 * Half a surrogate pair has no UTF-8 form, but an escape: it comes back as it was.
	 */
	private byte[] writeEscaped(Object value) {
		try {
			return this.escaping.writeValueAsBytes(value);
		}
		catch (JacksonException ex) {
			throw new SerializationException("The event cannot be written as JSON: " + ex.getOriginalMessage(), ex);
		}
	}

	/** By key, so that the same metadata gives the same bytes. */
	private static Map<String, String> strings(MetaData metadata) {
		Map<String, String> strings = new TreeMap<>();
		metadata.forEach((key, value) -> {
			if (!(value instanceof String text)) {
				throw new SerializationException(
						"The metadata " + key + " is not a string; other types do not survive");
			}
			strings.put(key, text);
		});
		return strings;
	}

	private static void requireRevision(EventCatalogue.Entry entry, @Nullable String revision) {
		if (!Integer.toString(entry.revision()).equals(revision)) {
			throw new SerializationException("The event " + entry.name() + " is stored in revision " + revision
					+ "; this build reads revision " + entry.revision() + " and has no upcaster for it");
		}
	}

	private static void configure(JsonMapper.Builder mapper) {
		mapper
			.annotationIntrospector(
					AnnotationIntrospector.pair(new RecordIntrospector(), new JacksonAnnotationIntrospector()))
			.serializerFactory(mapper.serializerFactory().withNullValueSerializer(new RefuseNull()))
			.enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
					DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
			.disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
			.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
			.withCoercionConfig(LogicalType.Textual,
					(text) -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
	}

}
