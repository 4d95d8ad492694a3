package org.meritbook.ops.eventstore.json;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.upcast.EventCatalogue;
import org.meritbook.events.upcast.EventCatalogue.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The stored form of every event, byte for byte, for ever. A changed form is a new
 * revision with an upcaster, and a new file beside the old one. Written anew with
 * {@code -Dgolden=update}.
 */
class GoldenEventsTest {

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

	private final NamedEventSerializer serializer = new NamedEventSerializer();

	@TestFactory
	Stream<DynamicTest> every_event_has_the_stored_form_of_its_file() {
		return EventCatalogue.entries().stream().map((entry) -> DynamicTest.dynamicTest(entry.name(), () -> {
			SerializedObject<byte[]> stored = this.serializer.serialize(Samples.full(entry.type()), byte[].class);
			assertThat(stored.getType().getName()).isEqualTo(entry.name());
			assertThat(stored.getType().getRevision()).isEqualTo(Integer.toString(entry.revision()));
			sameAs(file(entry, entry.revision()), new String(stored.getData(), StandardCharsets.UTF_8));
		}));
	}

	@TestFactory
	Stream<DynamicTest> every_file_is_read_as_the_event_it_was_written_from() {
		return EventCatalogue.entries().stream().map((entry) -> DynamicTest.dynamicTest(entry.name(), () -> {
			byte[] json = Files.readString(file(entry, entry.revision())).strip().getBytes(StandardCharsets.UTF_8);
			assertThat(read(entry, json)).isEqualTo(Samples.full(entry.type()));
		}));
	}

	@TestFactory
	Stream<DynamicTest> every_event_with_nothing_optional_is_read_back() {
		return EventCatalogue.entries().stream().map((entry) -> DynamicTest.dynamicTest(entry.name(), () -> {
			MeritbookEvent least = Samples.least(entry.type());
			byte[] json = this.serializer.serialize(least, byte[].class).getData();
			assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContain("null");
			assertThat(read(entry, json)).isEqualTo(least);
		}));
	}

	@Test
	void every_revision_ever_written_has_a_file_and_every_file_an_event() throws IOException {
		try (Stream<Path> files = Files.walk(GOLDEN)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".json")))
				.containsExactlyInAnyOrderElementsOf(EventCatalogue.entries()
					.stream()
					.flatMap((entry) -> Stream
						.iterate(1, (revision) -> revision <= entry.revision(), (revision) -> revision + 1)
						.map((revision) -> file(entry, revision)))
					.toList());
		}
	}

	@Test
	void names_revisions_and_components_are_those_of_the_lock_file() throws IOException {
		sameAs(GOLDEN.resolve("catalogue.lock"),
				EventCatalogue.entries()
					.stream()
					.map((entry) -> entry.name() + " " + entry.revision() + " " + components(entry.type()))
					.collect(Collectors.joining("\n")));
	}

	private MeritbookEvent read(Entry entry, byte[] json) {
		return entry.type()
			.cast(this.serializer.deserialize(new SimpleSerializedObject<>(json, byte[].class, entry.name(),
					Integer.toString(entry.revision()))));
	}

	private static String components(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.joining(","));
	}

	private static Path file(Entry entry, int revision) {
		return GOLDEN.resolve(entry.name()).resolve("r" + revision + ".json");
	}

	private static void sameAs(Path file, String content) throws IOException {
		if (UPDATE) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, content + "\n");
		}
		assertThat(file).as("written with -Dgolden=update, then reviewed").exists();
		assertThat(Files.readAllLines(file)).as(file.toString()).isEqualTo(List.of(content.split("\n", -1)));
	}

}
