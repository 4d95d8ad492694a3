package org.meritbook.ops.benchmarks.result;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The results of one day and commit, in a file of their own. What is measured again
 * replaces what the file holds of it; the rest stays.
 */
public final class Results {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final int DECIMALS = 3;

	private static final String COMPARISONS = "comparisons";

	private final Path file;

	private final ObjectNode facts;

	private final List<Comparison> comparisons = new ArrayList<>();

	private Results(Path file, ObjectNode facts) {
		this.file = file;
		this.facts = facts;
	}

	/**
	 * Opens the file of that day and commit, or begins it.
	 * @param folder where results are kept
	 * @param postgres version of the server
	 * @param load load average of the machine before the run
	 */
	public static Results open(Path folder, LocalDate date, String commit, String postgres, String load)
			throws IOException {
		Path file = Files.createDirectories(folder).resolve(date + "-" + commit + ".json");
		ObjectNode facts = MAPPER.createObjectNode()
			.put("date", date.toString())
			.put("commit", commit)
			.put("jdk", Runtime.version() + " " + System.getProperty("java.vm.vendor", ""))
			.put("postgresql", postgres)
			.put("cores", Runtime.getRuntime().availableProcessors())
			.put("load", load);
		Results results = new Results(file, facts);
		if (Files.exists(file)) {
			for (JsonNode one : MAPPER.readTree(Files.readString(file)).path(COMPARISONS)) {
				results.comparisons.add(read(one));
			}
		}
		return results;
	}

	/** The file. */
	public Path file() {
		return this.file;
	}

	/** A fact about the run, for example {@code commit}. */
	public String fact(String name) {
		return this.facts.path(name).asString();
	}

	/** All that was measured, by name. */
	public List<Comparison> comparisons() {
		return List.copyOf(this.comparisons);
	}

	/** Whether the scenario was measured. */
	public boolean hold(String scenario) {
		return this.comparisons.stream().anyMatch((one) -> one.scenario().equals(scenario));
	}

	/** Keeps what was measured of the scenario, instead of what was measured before. */
	public void put(String scenario, List<Comparison> measured) throws IOException {
		this.comparisons.removeIf((one) -> one.scenario().equals(scenario));
		this.comparisons.addAll(measured);
		ObjectNode whole = this.facts.deepCopy();
		ArrayNode array = whole.putArray(COMPARISONS);
		this.comparisons.forEach((one) -> write(array.addObject(), one));
		Files.writeString(this.file, MAPPER.writeValueAsString(whole) + "\n");
	}

	private static void write(ObjectNode node, Comparison comparison) {
		node.put("name", comparison.name())
			.put("ours", comparison.ours())
			.put("beside", comparison.beside())
			.put("unit", comparison.unit());
		node.put("goal", BigDecimal.valueOf(comparison.goal(), DECIMALS))
			.put("median", BigDecimal.valueOf(comparison.median(), DECIMALS));
		ArrayNode ratios = node.putArray("ratios");
		comparison.ratios().forEach((ratio) -> ratios.add(BigDecimal.valueOf(ratio, DECIMALS)));
		node.put("cpuMicrosOurs", comparison.cpuMicrosOurs()).put("cpuMicrosBeside", comparison.cpuMicrosBeside());
		if (comparison.notMeasured() != null) {
			node.put("notMeasured", comparison.notMeasured());
		}
	}

	private static Comparison read(JsonNode node) {
		List<Long> ratios = new ArrayList<>();
		node.path("ratios").forEach((ratio) -> ratios.add(thousandths(ratio)));
		return new Comparison(node.path("name").asString(), node.path("ours").asString(),
				node.path("beside").asString(), node.path("unit").asString(), thousandths(node.path("goal")), ratios,
				node.path("cpuMicrosOurs").asLong(), node.path("cpuMicrosBeside").asLong(),
				node.has("notMeasured") ? node.path("notMeasured").asString() : null);
	}

	private static long thousandths(JsonNode ratio) {
		return ratio.decimalValue().movePointRight(DECIMALS).longValue();
	}

}
