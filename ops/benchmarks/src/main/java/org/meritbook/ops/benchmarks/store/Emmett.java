package org.meritbook.ops.benchmarks.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meritbook.ops.benchmarks.measure.Bench;
import org.meritbook.ops.benchmarks.measure.Contender;
import org.meritbook.ops.benchmarks.measure.Lap;
import org.meritbook.ops.benchmarks.measure.NotAvailable;
import org.meritbook.ops.benchmarks.measure.ProcessorTime;

/**
 * The event store Emmett on PostgreSQL, in a Node process of its own that a script of
 * ours drives: as many appends of one event at once as there are clients, over a pool of
 * as many connections.
 */
final class Emmett implements Contender {

	private static final List<String> PACKAGES = List.of("@event-driven-io/emmett@0.42.0",
			"@event-driven-io/emmett-postgresql@0.42.0", "@event-driven-io/pongo@0.16.11");

	private static final String SCRIPT = "emmett.mjs";

	private static final long NANOS_OF_A_MICRO = 1_000;

	private final JsonMapper json = new JsonMapper();

	private final Process node;

	private final Writer orders;

	private final BufferedReader answers;

	private final ProcessorTime processorTime;

	private Emmett(Process node, ProcessorTime processorTime) {
		this.node = node;
		this.orders = node.outputWriter(StandardCharsets.UTF_8);
		this.answers = node.inputReader(StandardCharsets.UTF_8);
		this.processorTime = processorTime;
	}

	static Emmett of(Bench bench, int clients) throws NotAvailable, SQLException, IOException, InterruptedException {
		Path folder = NpmPackages.install(bench, "emmett", PACKAGES);
		try (InputStream script = Objects.requireNonNull(Emmett.class.getResourceAsStream("/" + SCRIPT))) {
			Files.copy(script, folder.resolve(SCRIPT), StandardCopyOption.REPLACE_EXISTING);
		}
		ProcessBuilder builder = new ProcessBuilder("node", SCRIPT, Integer.toString(clients))
			.directory(folder.toFile())
			.redirectError(folder.resolve("node.log").toFile());
		PGSimpleDataSource database = bench.emptyDatabase();
		builder.environment()
			.put("DATABASE_URL", "postgresql://%s:%s@127.0.0.1:%d/%s".formatted(database.getUser(),
					database.getPassword(), database.getPortNumbers()[0], database.getDatabaseName()));
		Emmett emmett;
		try {
			emmett = new Emmett(builder.start(), bench.processorTime());
		}
		catch (IOException ex) {
			throw new NotAvailable("Node is not installed: " + ex.getMessage());
		}
		if (!"ready".equals(emmett.answers.readLine())) {
			emmett.close();
			throw new NotAvailable("Emmett did not start, see node.log in the folder of the run");
		}
		return emmett;
	}

	@Override
	public Lap lap(Duration duration) throws IOException {
		long cpuBefore = this.processorTime.nanos();
		this.orders.write(duration.toMillis() + "\n");
		this.orders.flush();
		String answer = this.answers.readLine();
		if (answer == null) {
			throw new IOException("Emmett ended, see node.log in the folder of the run");
		}
		JsonNode lap = this.json.readTree(answer);
		long cpu = this.processorTime.nanos() - cpuBefore;
		return new Lap(lap.path("operations").asLong(), lap.path("nanos").asLong(),
				(cpuBefore == 0) ? 0 : cpu + lap.path("cpuMicros").asLong() * NANOS_OF_A_MICRO,
				lap.path("p99Nanos").asLong());
	}

	@Override
	public void close() {
		this.node.destroy();
	}

}
