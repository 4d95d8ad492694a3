package org.meritbook.ops.benchmarks.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.meritbook.ops.benchmarks.measure.Bench;
import org.meritbook.ops.benchmarks.measure.Clients;
import org.meritbook.ops.benchmarks.measure.Contender;
import org.meritbook.ops.benchmarks.measure.Lap;

/**
 * Clients that run one prepared statement each, over a connection of their own, every run
 * a transaction.
 */
final class SqlClients implements Contender {

	private final List<Connection> connections = new ArrayList<>();

	private final List<PreparedStatement> statements = new ArrayList<>();

	private final long[] done;

	private final Clients clients;

	private final Run run;

	SqlClients(Bench bench, DataSource database, int clients, String sql, Run run) throws SQLException {
		for (int client = 0; client < clients; client++) {
			Connection connection = database.getConnection();
			this.connections.add(connection);
			this.statements.add(connection.prepareStatement(sql));
		}
		this.done = new long[clients];
		this.clients = new Clients(clients, bench.processorTime());
		this.run = run;
	}

	@Override
	public Lap lap(Duration duration) throws Exception {
		return this.clients.work(duration,
				(client) -> this.run.of(this.statements.get(client), client, this.done[client]++));
	}

	@Override
	public void close() {
		this.clients.close();
		for (Connection connection : this.connections) {
			try {
				connection.close();
			}
			catch (SQLException ex) {
				throw new IllegalStateException("A connection did not close", ex);
			}
		}
	}

	/**
	 * One run of the statement.
	 */
	interface Run {

		void of(PreparedStatement statement, int client, long number) throws SQLException;

	}

}
