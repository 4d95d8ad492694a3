package org.meritbook.ops.eventstore;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * The tables of the event store: a schema of their own with a history of their own.
 */
public final class EventStoreSchema {

	/** Name of the schema. */
	public static final String NAME = "meritbook_events";

	/** Where the migrations are on the classpath. */
	public static final String MIGRATIONS = "classpath:db/eventstore";

	private EventStoreSchema() {
	}

	/**
	 * Creates the tables or brings them up to date. Several nodes may do so at once.
	 * @param dataSource an account that owns the schema or may create it
	 */
	public static void migrate(DataSource dataSource) {
		Flyway.configure().dataSource(dataSource).schemas(NAME).locations(MIGRATIONS).load().migrate();
	}

}
