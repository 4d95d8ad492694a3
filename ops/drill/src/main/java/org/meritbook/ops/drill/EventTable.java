package org.meritbook.ops.drill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

import org.meritbook.events.leaf.StoredForm;

/**
 * The table of events, read and written beside the event store: as an export does, and as
 * a thief does.
 */
final class EventTable {

	private static final int AT_ONCE = 500;

	private static final String READ = """
			select position, recorded_at, stream, stream_type, sequence, event_id, name, revision, payload, metadata
			  from meritbook_events.event
			 order by position""";

	private static final String WRITE = """
			insert into meritbook_events.event (position, recorded_at, stream, stream_type, sequence, event_id, name,
			                                    revision, payload, metadata)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private EventTable() {
	}

	/**
	 * Reads every event as it is stored, a few hundred at a time, in one view of the
	 * database.
	 */
	static void read(Connection connection, Consumer<StoredForm> each) throws SQLException {
		// Only inside a transaction does the driver fetch piece by piece.
		connection.setAutoCommit(false);
		try (PreparedStatement statement = connection.prepareStatement(READ)) {
			statement.setFetchSize(AT_ONCE);
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					each.accept(event(row));
				}
			}
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	static void write(Connection connection, List<StoredForm> events) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
			for (StoredForm event : events) {
				statement.setLong(1, event.position());
				statement.setObject(2, OffsetDateTime.ofInstant(event.recordedAt(), ZoneOffset.UTC));
				statement.setString(3, event.stream());
				statement.setString(4, event.streamType());
				statement.setLong(5, event.sequence());
				statement.setString(6, event.eventId());
				statement.setString(7, event.name());
				statement.setString(8, event.revision());
				statement.setBytes(9, event.payload());
				statement.setBytes(10, event.metadata());
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

	static void run(Connection connection, List<String> statements) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String one : statements) {
				statement.execute(one);
			}
		}
	}

	private static StoredForm event(ResultSet row) throws SQLException {
		return new StoredForm(row.getLong("position"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
				row.getString("stream"), row.getString("stream_type"), row.getLong("sequence"),
				row.getString("event_id"), row.getString("name"), row.getString("revision"), row.getBytes("payload"),
				row.getBytes("metadata"));
	}

}
