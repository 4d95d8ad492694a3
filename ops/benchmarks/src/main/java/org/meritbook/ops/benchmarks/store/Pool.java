package org.meritbook.ops.benchmarks.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connection pools of the size that the server has.
 */
final class Pool {

	private static final int CONNECTIONS = 24;

	private static final int PATIENCE_MS = 30_000;

	private Pool() {
	}

	static HikariDataSource of(PGSimpleDataSource database) {
		return of(database, CONNECTIONS);
	}

	static HikariDataSource of(PGSimpleDataSource database, int connections) {
		HikariConfig config = new HikariConfig();
		config.setDataSource(database);
		config.setMaximumPoolSize(connections);
		config.setConnectionTimeout(PATIENCE_MS);
		return new HikariDataSource(config);
	}

}
