package org.meritbook.ops.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.postgresql.ds.PGSimpleDataSource;

import org.meritbook.ops.postgres.EmbeddedPostgres;
import org.meritbook.ops.postgres.Settings;

/**
 * Where all contenders work: one PostgreSQL that keeps what it acknowledges, and a
 * folder.
 */
public final class Bench implements AutoCloseable {

	/** No checkpoint falls by chance into the lap of one contender. */
	private static final Map<String, String> SERVER_SETTINGS = Map.of("max_wal_size", "8GB", "checkpoint_timeout", "1h",
			"max_connections", "300");

	private final AtomicInteger databases = new AtomicInteger();

	private final EmbeddedPostgres postgres;

	private final Path folder;

	private final ProcessorTime processorTime;

	private Bench(EmbeddedPostgres postgres, Path folder, ProcessorTime processorTime) {
		this.postgres = postgres;
		this.folder = folder;
		this.processorTime = processorTime;
	}

	/**
	 * Starts PostgreSQL.
	 * @param folder for its data and for what contenders leave
	 */
	public static Bench in(Path folder) throws IOException, SQLException {
		Path absolute = Files.createDirectories(folder.toAbsolutePath());
		EmbeddedPostgres postgres = EmbeddedPostgres
			.start(Settings.in(absolute.resolve("postgres")).withServerSettings(SERVER_SETTINGS));
		return new Bench(postgres, absolute, ProcessorTime.withServerOf(dataSource(postgres, "meritbook")));
	}

	/** An empty database of the contender's own. */
	public PGSimpleDataSource emptyDatabase() throws SQLException {
		String name = "bench_" + this.databases.incrementAndGet();
		try (Connection connection = dataSource(this.postgres, "meritbook").getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("drop database if exists " + name + " with (force)");
			statement.execute("create database " + name);
		}
		return dataSource(this.postgres, name);
	}

	/** What the server calls its version. */
	public String serverVersion() throws SQLException {
		try (Connection connection = dataSource(this.postgres, "meritbook").getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("show server_version")) {
			row.next();
			return row.getString(1);
		}
	}

	/** A folder that outlives the run, for what was fetched. */
	public Path folder() {
		return this.folder;
	}

	/** Counts the processor time of this JVM and of the server. */
	public ProcessorTime processorTime() {
		return this.processorTime;
	}

	@Override
	public void close() {
		this.postgres.close();
	}

	private static PGSimpleDataSource dataSource(EmbeddedPostgres postgres, String database) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setURL("jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.port(), database));
		dataSource.setUser(postgres.user());
		dataSource.setPassword(postgres.password());
		return dataSource;
	}

}
