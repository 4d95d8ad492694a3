package org.meritbook.ops.vault.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import com.google.crypto.tink.util.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Subject keys in the schema {@code meritbook_keys}.
 */
public final class PostgresSubjectKeyStore implements SubjectKeyStore {

	// The lock on the master key's row makes retiring it wait for us, or us refrain.
	private static final String ADMITTED = """
			with admitted as (
			    select key_id from meritbook_keys.master_key where key_id = ? and retired_at is null for share)
			""";

	private static final String KEEP_FIRST = ADMITTED + """
			insert into meritbook_keys.subject_key (wrapped_by, subject_id, wrapped, created_at)
			select key_id, ?, ?, ? from admitted
			on conflict (subject_id) do nothing
			""";

	private static final String REWRAP = ADMITTED + """
			update meritbook_keys.subject_key set wrapped_by = key_id, wrapped = ? from admitted
			where subject_id = ? and wrapped = ?
			""";

	private static final String DESTROY = """
			insert into meritbook_keys.subject_key as kept (subject_id, created_at, destroyed_at) values (?, ?, ?)
			on conflict (subject_id) do update
			set wrapped = null, wrapped_by = null, destroyed_at = excluded.destroyed_at
			where kept.destroyed_at is null
			""";

	private final KeyDatabase database;

	private final Clock clock;

	/**
	 * @param dataSource migrated by {@link VaultSchema}; best a small pool of its own,
	 * because a caller inside a transaction then never waits for a second connection of
	 * the pool that it holds one of
	 * @param clock says when a key was made or destroyed
	 */
	public PostgresSubjectKeyStore(DataSource dataSource, Clock clock) {
		this.database = new KeyDatabase(dataSource);
		this.clock = clock;
	}

	@Override
	public Optional<SubjectKey> find(String subjectId) {
		return this.database.run((connection) -> find(connection, subjectId));
	}

	@Override
	public Optional<SubjectKey> keepFirst(String subjectId, WrappedKey fresh) {
		return this.database.run((connection) -> {
			int kept = update(connection, KEEP_FIRST, fresh.masterKeyId(), subjectId, fresh.bytes().toByteArray(),
					now());
			return (kept == 1) ? Optional.of(new SubjectKey(subjectId, Optional.of(fresh)))
					: find(connection, subjectId);
		});
	}

	@Override
	public void destroy(String subjectId) {
		this.database.run((connection) -> update(connection, DESTROY, subjectId, now(), now()));
	}

	@Override
	public long countWrappedByOthers(String masterKeyId) {
		return this.database.run((connection) -> countWrappedByOthers(connection, masterKeyId));
	}

	@Override
	public List<SubjectKey> wrappedByOthers(String masterKeyId, String afterSubject, int limit) {
		return this.database.run((connection) -> select(connection, """
				select subject_id, wrapped, wrapped_by from meritbook_keys.subject_key
				where wrapped_by <> ? and subject_id > ? order by subject_id limit ?
				""", masterKeyId, afterSubject, limit));
	}

	@Override
	public void rewrap(List<Rewrapping> rewrappings) {
		this.database.runTogether((connection) -> {
			try (PreparedStatement statement = connection.prepareStatement(REWRAP)) {
				for (Rewrapping each : rewrappings) {
					bind(statement, each.is().masterKeyId(), each.is().bytes().toByteArray(), each.subjectId(),
							each.was().bytes().toByteArray());
					statement.addBatch();
				}
				return statement.executeBatch();
			}
		});
	}

	static long countWrappedByOthers(Connection connection, String masterKeyId) throws SQLException {
		try (PreparedStatement statement = connection
			.prepareStatement("select count(*) from meritbook_keys.subject_key where wrapped_by <> ?")) {
			bind(statement, masterKeyId);
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}

	private static Optional<SubjectKey> find(Connection connection, String subjectId) throws SQLException {
		return select(connection,
				"select subject_id, wrapped, wrapped_by from meritbook_keys.subject_key where subject_id = ?",
				subjectId)
			.stream()
			.findFirst();
	}

	private static List<SubjectKey> select(Connection connection, String sql, Object... values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			bind(statement, values);
			List<SubjectKey> keys = new ArrayList<>();
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					keys.add(new SubjectKey(row.getString(1), wrapped(row.getBytes(2), row.getString(3))));
				}
			}
			return keys;
		}
	}

	private static Optional<WrappedKey> wrapped(byte @Nullable [] bytes, String masterKeyId) {
		return (bytes == null) ? Optional.empty() : Optional.of(new WrappedKey(Bytes.copyFrom(bytes), masterKeyId));
	}

	static int update(Connection connection, String sql, Object... values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			bind(statement, values);
			return statement.executeUpdate();
		}
	}

	private static void bind(PreparedStatement statement, Object... values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
	}

	private Object now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
