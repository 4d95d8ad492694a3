package org.meritbook.ops.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads events as they are stored, in short queries of one page each: no cursor is held
 * open, whatever the reader does between two pages.
 *
 * <p>
 * Positions become visible in order and without gaps, so a reader that has seen position
 * n has seen everything up to n.
 */
public final class EventTable {

	private static final String EVENT = """
			select position, recorded_at, stream, stream_type, sequence, event_id, name, revision, payload, metadata
			  from meritbook_events.event
			""";

	/** Positions, so that no query works for long. */
	private static final long LOOKED_THROUGH_AT_ONCE = 100_000;

	private final JdbcClient jdbc;

	/**
	 * Reads over that source, within the caller's Spring transaction if there is one.
	 * @param dataSource may be a replica
	 */
	public EventTable(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	/**
	 * Events from that position on, in order.
	 * @param from first position wanted, from 0
	 * @param limit most events to read
	 */
	public List<StoredEvent> page(long from, int limit) {
		return DatabaseErrors.reading(() -> this.jdbc.sql(EVENT + " where position >= ? order by position limit ?")
			.params(from, limit)
			.query(EventTable::row)
			.list());
	}

	/**
	 * Events of one stream from that sequence on, in order.
	 * @param stream identifier of the stream
	 * @param firstSequence first sequence wanted, from 0
	 * @param limit most events to read
	 */
	public List<StoredEvent> stream(String stream, long firstSequence, int limit) {
		return DatabaseErrors
			.reading(() -> this.jdbc.sql(EVENT + " where stream = ? and sequence >= ? order by sequence limit ?")
				.params(stream, firstSequence, limit)
				.query(EventTable::row)
				.list());
	}

	/**
	 * Events of one name from that position on, in order. Goes along the positions, some
	 * at a time: an index by name would slow down every append for a question that read
	 * models answer better.
	 * @param name stored name, for example {@code honor.HonorRevoked}
	 * @param from first position wanted, from 0
	 * @param limit most events to read
	 */
	public List<StoredEvent> named(String name, long from, int limit) {
		List<StoredEvent> found = new ArrayList<>();
		long size = size();
		for (long start = from; start < size && found.size() < limit; start += LOOKED_THROUGH_AT_ONCE) {
			found.addAll(named(name, start, start + LOOKED_THROUGH_AT_ONCE, limit - found.size()));
		}
		return found;
	}

	private List<StoredEvent> named(String name, long from, long to, int limit) {
		return DatabaseErrors.reading(() -> this.jdbc
			.sql(EVENT + " where name = ? and position >= ? and position < ? order by position limit ?")
			.params(name, from, to, limit)
			.query(EventTable::row)
			.list());
	}

	/** Last sequence of a stream, or nothing if the book holds no such stream. */
	public Optional<Long> lastSequence(String stream) {
		return DatabaseErrors.reading(() -> this.jdbc
			.sql("select sequence from meritbook_events.event where stream = ? order by sequence desc limit 1")
			.param(stream)
			.query(Long.class)
			.optional());
	}

	/** Number of events; the position that the next event will have. */
	public long size() {
		return DatabaseErrors
			.reading(() -> this.jdbc.sql("select coalesce((select max(position) + 1 from meritbook_events.event), 0)")
				.query(Long.class)
				.single());
	}

	/**
	 * Position of the first event recorded at that instant or later, or {@link #size()}
	 * if there is none. Takes about as many index look-ups as the number of events has
	 * binary digits.
	 */
	public long firstPositionSince(Instant instant) {
		return DatabaseErrors.reading(() -> this.jdbc.sql("select meritbook_events.first_position_since(?)")
			.param(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
			.query(Long.class)
			.single());
	}

	/**
	 * By index, in the order of {@link #EVENT}: a name is searched for every row anew.
	 */
	private static StoredEvent row(ResultSet row, int number) throws SQLException {
		return new StoredEvent(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3),
				row.getString(4), row.getLong(5), Objects.requireNonNull(row.getString(6)),
				Objects.requireNonNull(row.getString(7)), row.getString(8), Objects.requireNonNull(row.getBytes(9)),
				Objects.requireNonNull(row.getBytes(10)));
	}

}
