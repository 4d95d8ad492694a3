package org.meritbook.ops.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar acts by itself, once, whatever happens to the server in between.
 */
class DeadlinesTest {

	private static final String DEADLINES = """
			{ deadlines(kind: NOTICE_ENDS%s) { edges { node { recordId state } } } }""";

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void a_notice_that_ended_while_nobody_was_there_is_recorded_once_after_the_start(@TempDir Path folder) {
		LocalDate day = LocalDate.of(2026, 3, 2);
		JsonNode open;
		try (RunningServer server = on(day, folder)) {
			open = ask(server, DEADLINES.formatted(", state: PENDING")).at("/deadlines/edges/0/node");
			assertThat(open.path("state").asString()).isEqualTo("PENDING");
		}
		String timeline = "{ timeline(recordId: \"%s\", first: 100) { edges { node { event effectiveOn } } } }"
			.formatted(open.path("recordId").asString());
		try (RunningServer server = on(day.plusDays(60), folder)) {
			Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.until(() -> ask(server, DEADLINES.formatted(", state: PENDING")).at("/deadlines/edges").isEmpty());
			assertThat(reached(ask(server, timeline))).isOne();
		}
		try (RunningServer server = on(day.plusDays(61), folder)) {
			assertThat(ask(server, DEADLINES.formatted(", state: PENDING")).at("/deadlines/edges").isEmpty()).isTrue();
			assertThat(reached(ask(server, timeline))).isOne();
		}
	}

	private static RunningServer on(LocalDate day, Path folder) {
		return RunningServer.start(folder, "--meritbook.book=DEMONSTRATION", "--meritbook.clock=" + day + "T04:00:00Z",
				"--meritbook.deadlines-every=PT0.2S");
	}

	private static long reached(JsonNode answer) {
		return answer.findValues("event")
			.stream()
			.filter((event) -> event.asString().equals("deadline.DeadlineReached"))
			.count();
	}

	private JsonNode ask(RunningServer server, String question) {
		try {
			HttpResponse<String> response = this.http
				.send(HttpRequest.newBuilder(URI.create(server.address() + "/graphql"))
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(Map.of("query", question))))
					.build(), HttpResponse.BodyHandlers.ofString());
			return MAPPER.readTree(response.body()).path("data");
		}
		catch (IOException | InterruptedException fault) {
			throw new IllegalStateException(fault);
		}
	}

}
