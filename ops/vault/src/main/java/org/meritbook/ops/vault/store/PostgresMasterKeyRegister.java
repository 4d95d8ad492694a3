package org.meritbook.ops.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.meritbook.ops.vault.refusal.MasterKeysDoNotMatch;
import org.meritbook.ops.vault.refusal.SubjectKeysNotRewrapped;

/**
 * The register in the schema {@code meritbook_keys}, next to the subject keys.
 */
public final class PostgresMasterKeyRegister implements MasterKeyRegister {

	private final KeyDatabase database;

	private final Clock clock;

	/**
	 * @param dataSource the one of the subject keys
	 * @param clock says when a key was admitted or retired
	 */
	public PostgresMasterKeyRegister(DataSource dataSource, Clock clock) {
		this.database = new KeyDatabase(dataSource);
		this.clock = clock;
	}

	@Override
	public void admit(String masterKeyId, Set<String> held) {
		this.database.runTogether((connection) -> {
			lock(connection);
			Map<String, Boolean> retired = known(connection);
			retired.forEach((id, gone) -> {
				if (gone ? id.equals(masterKeyId) : !held.contains(id)) {
					throw new MasterKeysDoNotMatch(id);
				}
			});
			return retired.containsKey(masterKeyId) ? 0 : PostgresSubjectKeyStore.update(connection,
					"insert into meritbook_keys.master_key (key_id, added_at) values (?, ?)", masterKeyId, now());
		});
	}

	@Override
	public void retireAllBut(String masterKeyId) {
		this.database.runTogether((connection) -> {
			int retired = PostgresSubjectKeyStore.update(connection,
					"update meritbook_keys.master_key set retired_at = ? where key_id <> ? and retired_at is null",
					now(), masterKeyId);
			// After the update, which waits for whoever is wrapping under one of them.
			long left = PostgresSubjectKeyStore.countWrappedByOthers(connection, masterKeyId);
			if (left > 0) {
				throw new SubjectKeysNotRewrapped(left);
			}
			return retired;
		});
	}

	// Two nodes with different new keys must not both find the register empty.
	private static void lock(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("lock table meritbook_keys.master_key in share row exclusive mode");
		}
	}

	private static Map<String, Boolean> known(Connection connection) throws SQLException {
		Map<String, Boolean> retired = new TreeMap<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement
					.executeQuery("select key_id, retired_at is not null from meritbook_keys.master_key")) {
			while (row.next()) {
				retired.put(row.getString(1), row.getBoolean(2));
			}
		}
		return retired;
	}

	private Object now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
