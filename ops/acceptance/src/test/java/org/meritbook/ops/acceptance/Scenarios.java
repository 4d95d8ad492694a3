package org.meritbook.ops.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every folder below {@code scenarios} is a story; every file in it a request and the
 * answer that was agreed, whatever stores the events.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Scenarios {

	private static final Path SCENARIOS = Path.of("scenarios");

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final HttpClient http = HttpClient.newHttpClient();

	@SuppressWarnings("NullAway.Init") // set before all tests
	private RunningServer server;

	@BeforeAll
	void start(@TempDir Path folder) {
		this.server = RunningServer.start(folder, store());
	}

	@AfterAll
	void stop() {
		if (this.server != null) {
			this.server.close();
		}
	}

	/** Settings of the store that the server is to use. */
	abstract String[] store();

	@TestFactory
	Stream<DynamicContainer> answers_as_agreed() throws IOException {
		List<Path> folders;
		try (Stream<Path> entries = Files.list(SCENARIOS)) {
			folders = entries.filter(Files::isDirectory).sorted().toList();
		}
		assertThat(folders).as("scenario folders").isNotEmpty();
		return folders.stream().map(this::scenario);
	}

	private DynamicContainer scenario(Path scenario) {
		Memory memory = new Memory(scenario.getFileName().toString());
		try (Stream<Path> entries = Files.list(scenario)) {
			List<DynamicTest> steps = entries.filter((file) -> file.toString().endsWith(".graphql"))
				.sorted()
				.map((file) -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file, memory)))
				.toList();
			return DynamicContainer.dynamicContainer(scenario.getFileName().toString(), steps);
		}
		catch (IOException fault) {
			throw new IllegalStateException(fault);
		}
	}

	private void run(Path file, Memory memory) throws Exception {
		Step step = Step.read(file);
		for (int index = 1; index <= step.repeat(); index++) {
			JsonNode actual = ask(step, memory.fill(step.document(), step.name(), index));
			JsonNode expected = MAPPER.readTree(memory.fill(step.expected(), step.name(), index));
			assertThat(Answer.differences(expected, actual)).as("%s, repetition %d: %s", file, index, actual).isEmpty();
			actual.findValues("position")
				.stream()
				.filter(JsonNode::isIntegralNumber)
				.forEach((position) -> memory.sawPosition(position.longValue()));
			step.saves().forEach((name, path) -> memory.remember(name, at(actual, path)));
		}
	}

	private JsonNode ask(Step step, String document) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.server.address() + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(Map.of("query", document))));
		step.account()
			.ifPresent((account) -> request.header("Authorization", "Basic " + Base64.getEncoder()
				.encodeToString((account + ":" + RunningServer.PASSWORD).getBytes(StandardCharsets.UTF_8))));
		HttpResponse<String> response = this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		return MAPPER.readTree(response.body());
	}

	private static String at(JsonNode node, String path) {
		JsonNode found = node;
		for (String name : path.split("\\.")) {
			found = name.matches("[0-9]+") ? found.path(Integer.parseInt(name)) : found.path(name);
		}
		assertThat(found.isValueNode()).as("a value at %s of %s", path, node).isTrue();
		return found.asString();
	}

}
