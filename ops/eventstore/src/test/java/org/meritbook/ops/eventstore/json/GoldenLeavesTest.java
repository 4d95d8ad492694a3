package org.meritbook.ops.eventstore.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.meritbook.events.leaf.Leaf;
import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.upcast.EventCatalogue;
import org.meritbook.events.upcast.EventCatalogue.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The leaf of every revision of every event, byte for byte, for ever: a leaf that came
 * out otherwise would make a tree that contradicts the one that was signed. Written anew
 * with {@code -Dgolden=update}, which is right only for a revision that is new.
 */
class GoldenLeavesTest {

	private static final Path GOLDEN = Path.of("src/test/resources/golden");

	private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

	private static final String METADATA = "{\"actor\":\"account-clerk\",\"salt\":\"AAECAwQFBgcICQoLDA0ODw\"}";

	@TestFactory
	Stream<DynamicTest> every_stored_form_has_the_leaf_of_its_file() {
		return EventCatalogue.entries()
			.stream()
			.flatMap((entry) -> IntStream.rangeClosed(1, entry.revision())
				.mapToObj((revision) -> DynamicTest.dynamicTest(entry.name() + " r" + revision,
						() -> sameAs(GOLDEN.resolve(entry.name()).resolve("r" + revision + ".leaf"),
								leaf(entry, revision)))));
	}

	private static String leaf(Entry entry, int revision) throws IOException {
		Path file = GOLDEN.resolve(entry.name()).resolve("r" + revision + ".json");
		byte[] payload = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
		StoredForm stored = new StoredForm(1, Instant.parse("2026-01-02T03:04:05.678901Z"), entry.stream() + "-1",
				entry.stream(), 0, "event-1", entry.name(), Integer.toString(revision), payload,
				METADATA.getBytes(StandardCharsets.UTF_8));
		return new String(Leaf.of(stored, null).entry(), StandardCharsets.UTF_8);
	}

	private static void sameAs(Path file, String content) throws IOException {
		if (UPDATE) {
			Files.writeString(file, content + "\n");
		}
		assertThat(file).as("written with -Dgolden=update, then reviewed").exists().hasContent(content + "\n");
	}

}
