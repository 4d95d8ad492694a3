package org.meritbook.ops.eventstore.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.meritbook.events.honor.HonorRenounced;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.person.PersonRegistered;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is written, and what is refused on writing and on reading.
 */
class NamedEventSerializerTest {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

	private static final HonorRenounced RENOUNCED = new HonorRenounced("h-1", "本人放弃", Basis.of("p-1", 2, "二(五)"), DAY);

	private static final String JSON = """
			{"honorId":"h-1","statement":"本人放弃",\
			"basis":{"policyId":"p-1","policyVersion":2,"clause":"二(五)"},"effectiveOn":"2026-05-01"}""";

	private final NamedEventSerializer serializer = new NamedEventSerializer();

	private String written(Object object) {
		return new String(this.serializer.serialize(object, byte[].class).getData(), StandardCharsets.UTF_8);
	}

	private Object read(String name, String revision, String json) {
		return this.serializer.deserialize(
				new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, name, revision));
	}

	@Nested
	class Writing {

		@Test
		void gives_readable_json_in_the_order_of_the_record_without_nulls() {
			assertThat(written(RENOUNCED)).isEqualTo(JSON);
		}

		@Test
		void names_the_event_by_the_catalogue() {
			SerializedObject<String> stored = NamedEventSerializerTest.this.serializer.serialize(RENOUNCED,
					String.class);

			assertThat(stored.getType().getName()).isEqualTo("honor.HonorRenounced");
			assertThat(stored.getType().getRevision()).isEqualTo("1");
			assertThat(stored.getData()).isEqualTo(JSON);
		}

		@Test
		void gives_a_value_of_one_component_as_that_component() {
			PersonRegistered event = new PersonRegistered("p", DocumentType.RESIDENT_ID, "ab", new Sealed("v1.x"),
					"500000", Basis.of("p-1", 1, "一"), DAY);

			assertThat(written(event)).contains("\"details\":\"v1.x\"");
			assertThat(read("person.PersonRegistered", "1", written(event))).isEqualTo(event);
		}

		@Test
		void gives_metadata_by_key_whatever_their_order() {
			MetaData metadata = MetaData.from(Map.of("role", "clerk", "actor", "甲", "office", "o"));
			SerializedObject<byte[]> stored = NamedEventSerializerTest.this.serializer.serialize(metadata,
					byte[].class);

			assertThat(new String(stored.getData(), StandardCharsets.UTF_8))
				.isEqualTo("{\"actor\":\"甲\",\"office\":\"o\",\"role\":\"clerk\"}");
			assertThat(NamedEventSerializerTest.this.serializer
				.<byte[], Object>deserialize(new SerializedMetaData<>(stored.getData(), byte[].class)))
				.isEqualTo(metadata);
		}

		@Test
		void refuses_metadata_that_are_no_strings() {
			assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> written(MetaData.with("n", 12L)))
				.withMessageContaining("n is not a string");
		}

		@Test
		void refuses_a_class_that_is_no_event() {
			assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> written(List.of("x")));
		}

		@Test
		// Exactly what the checker forbids is tried.
		@SuppressWarnings("NullAway")
		void refuses_an_event_that_lacks_a_required_component() {
			assertThatExceptionOfType(SerializationException.class)
				.isThrownBy(() -> written(new HonorRenounced("h", null, Basis.of("p", 1, "一"), DAY)));
			assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> written(new PersonRegistered("p",
					DocumentType.RESIDENT_ID, "ab", new Sealed(null), "500000", Basis.of("p-1", 1, "一"), DAY)));
		}

	}

	@Nested
	class Reading {

		@Test
		void gives_the_event_back() {
			assertThat(read("honor.HonorRenounced", "1", JSON)).isEqualTo(RENOUNCED);
		}

		@Test
		void gives_an_unknown_name_as_unknown_and_never_loads_a_class() {
			assertThat(read("honor.Vanished", "1", "{}")).isInstanceOf(UnknownSerializedType.class);
			assertThat(read(HonorRenounced.class.getName(), "1", JSON)).isInstanceOf(UnknownSerializedType.class);
			assertThat(read("java.util.ArrayList", "1", "[]")).isInstanceOf(UnknownSerializedType.class);
		}

		@Test
		void refuses_a_revision_without_an_upcaster() {
			assertThatExceptionOfType(SerializationException.class)
				.isThrownBy(() -> read("honor.HonorRenounced", "2", JSON))
				.withMessageContaining("revision 2");
		}

		@Test
		void refuses_what_is_missing_unknown_null_or_of_another_type() {
			for (String json : List.of(JSON.replace("\"statement\":\"本人放弃\",", ""),
					JSON.replace("\"statement\":\"本人放弃\"", "\"statement\":null"),
					JSON.replace("\"statement\":\"本人放弃\"", "\"statement\":12"),
					JSON.replace("\"policyVersion\":2,", ""),
					JSON.replace("\"policyVersion\":2", "\"policyVersion\":null"),
					JSON.replace("\"policyVersion\":2", "\"policyVersion\":\"2\""),
					JSON.replace("\"policyVersion\":2", "\"policyVersion\":2.5"),
					JSON.replace("\"effectiveOn\"", "\"more\":1,\"effectiveOn\""),
					JSON.replace("2026-05-01", "2026-05-32"), JSON + "{}")) {
				assertThatExceptionOfType(SerializationException.class).as(json)
					.isThrownBy(() -> read("honor.HonorRenounced", "1", json));
			}
		}

		@Test
		void offers_upcasters_a_tree() {
			SerializedObject<JsonNode> tree = NamedEventSerializerTest.this.serializer.getConverter()
				.convert(NamedEventSerializerTest.this.serializer.serialize(RENOUNCED, byte[].class), JsonNode.class);

			assertThat(tree.getData().get("statement").asString()).isEqualTo("本人放弃");
			assertThat(NamedEventSerializerTest.this.serializer.<JsonNode, Object>deserialize(tree))
				.isEqualTo(RENOUNCED);
		}

	}

}
