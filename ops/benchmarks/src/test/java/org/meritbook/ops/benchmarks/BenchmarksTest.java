package org.meritbook.ops.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meritbook.ops.benchmarks.measure.NotAvailable;
import org.meritbook.ops.benchmarks.measure.Rival;
import org.meritbook.ops.benchmarks.measure.Scenario;
import org.meritbook.ops.benchmarks.store.DurableCommands;
import org.meritbook.ops.benchmarks.store.ReadAndFold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A tiny run. It measures nothing that could be relied on, only that it can be run.
 */
class BenchmarksTest {

	private static final Duration BLINK = Duration.ofMillis(50);

	private static final int ROUNDS = 2;

	private static final int EVENTS = 200;

	@TempDir
	private Path folder;

	@Test
	void writes_every_round_of_every_comparison_and_a_page_with_a_chart() throws Exception {
		Scenario commands = DurableCommands.of(2, 1_000_000);
		Scenario reading = ReadAndFold.of(EVENTS);
		Scenario lonely = new Scenario("lonely", "ours", "acts", commands.ours(),
				List.of(new Rival("nobody", "a peer", 1_000, 0, (bench) -> {
					throw new NotAvailable("The peer is not here.");
				})));

		Path file = Benchmarks.run(order(List.of(commands, reading, lonely)));

		JsonNode results = new JsonMapper().readTree(Files.readString(file));
		assertThat(results.path("date").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
		assertThat(results.path("postgresql").asString()).isNotEmpty();
		assertThat(results.path("comparisons").valueStream().map((one) -> one.path("name").asString())).containsExactly(
				"durable-c2/raw", "durable-c2/raw/p99", "durable-c2/axon-jdbc", "read-fold/copy", "read-fold/axon-jdbc",
				"lonely/nobody");
		assertThat(results.path("comparisons").valueStream().limit(5)).allSatisfy(
				(one) -> assertThat(one.path("ratios").valueStream().map(JsonNode::decimalValue)).hasSize(ROUNDS)
					.allSatisfy((ratio) -> assertThat(ratio).isPositive()));
		String page = Files.readString(file.resolveSibling("README.md"));
		assertThat(page).contains("The peer is not here.").contains("- `durable-c2/raw`: ");
		var chart = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(file.resolveSibling("ratios.svg").toFile());
		assertThat(chart.getElementsByTagName("circle").getLength()).isEqualTo(5 * ROUNDS);
	}

	@Test
	void says_what_can_be_run() {
		assertThatIllegalArgumentException().isThrownBy(() -> Order.of(List.of("durable-c17")))
			.withMessageContaining("durable-c17")
			.withMessageContaining("read-fold");
		assertThat(Order.of(List.of("read-fold", "--rounds", "5")).rounds()).isEqualTo(5);
	}

	private Order order(List<Scenario> scenarios) {
		return new Order(scenarios, ROUNDS, BLINK, false, this.folder.resolve("run"), this.folder.resolve("results"));
	}

}
