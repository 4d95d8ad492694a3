package org.meritbook.ops.axonserver;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * The tables of reservations and settlement: a schema of their own.
 */
public final class SettlementSchema {

	/** Name of the schema. */
	public static final String NAME = "meritbook_settlement";

	private SettlementSchema() {
	}

	/**
	 * Creates the tables or brings them up to date.
	 * @param dataSource an account that owns the schema or may create it
	 */
	public static void migrate(DataSource dataSource) {
		Flyway.configure().dataSource(dataSource).schemas(NAME).locations("classpath:db/settlement").load().migrate();
	}

}
