package org.meritbook.ops.vault.store;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/**
 * The tables of the vault. Their migrations have a history of their own, inside their
 * schema, so that the schema can be moved, backed up and restored by itself.
 */
public final class VaultSchema {

	/** Name of the schema. */
	public static final String NAME = "meritbook_keys";

	private VaultSchema() {
	}

	/** Makes the schema or brings it up to date; does nothing if it is. */
	public static void migrate(DataSource dataSource) {
		Flyway.configure().dataSource(dataSource).schemas(NAME).locations("classpath:db/vault").load().migrate();
	}

}
