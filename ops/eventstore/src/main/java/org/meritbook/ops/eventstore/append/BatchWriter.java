package org.meritbook.ops.eventstore.append;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a batch: one call of the database function, one commit. Used by one thread at a
 * time.
 */
public final class BatchWriter implements AutoCloseable {

	private final WriterConnection connection;

	private final Clock clock;

	/**
	 * Writes over its own connection.
	 * @param connection the connection of the writer
	 * @param clock gives recorded times, unless the book has a later one
	 */
	public BatchWriter(WriterConnection connection, Clock clock) {
		this.connection = connection;
		this.clock = clock;
	}

	@Override
	public void close() {
		this.connection.close();
	}

	/**
	 * Answers one outcome per append, in order.
	 * @throws StoreUnavailable if the database does not answer or refuses; the next call
	 * starts with a new connection
	 */
	List<Outcome> write(List<Append> batch, long deadline) {
		try {
			return this.connection.call(deadline, (statement) -> execute(statement, batch));
		}
		catch (SQLException ex) {
			if (!isAboutTheData(ex)) {
				throw new StoreUnavailable("The database did not store the append", ex);
			}
			return (batch.size() > 1) ? oneByOne(batch, deadline)
					: List.of(new Outcome.Failed(new EventStoreException("The database refused the append", ex)));
		}
	}

	/** So that only the append that cannot be stored fails. */
	private List<Outcome> oneByOne(List<Append> batch, long deadline) {
		List<Outcome> outcomes = new ArrayList<>(batch.size());
		for (Append append : batch) {
			outcomes.addAll(write(List.of(append), deadline));
		}
		return outcomes;
	}

	/** Data exception, integrity constraint, or a limit of the program exceeded. */
	private static boolean isAboutTheData(SQLException ex) {
		String state = ex.getSQLState();
		return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
	}

	private List<Outcome> execute(PreparedStatement statement, List<Append> batch) throws SQLException {
		statement.setObject(1, OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC));
		new BatchArrays(batch).bind(statement, 2);
		List<Outcome> outcomes = new ArrayList<>(batch.size());
		try (ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				Instant recordedAt = instant(rows.getObject("o_recorded_at", OffsetDateTime.class));
				String outcome = rows.getString("o_outcome");
				if ("together".equals(outcome)) {
					outcomes.addAll(together(batch, rows.getLong("o_first"), recordedAt));
				}
				else {
					outcomes.add(Outcome.of(outcome, rows.getString("o_detail"), rows.getString("o_holder"),
							rows.getLong("o_first"), rows.getLong("o_last"), recordedAt));
				}
			}
		}
		if (outcomes.size() != batch.size()) {
			throw new SQLException("append() answered " + outcomes.size() + " rows for " + batch.size() + " appends");
		}
		return outcomes;
	}

	/** All were stored, one behind the other. */
	private static List<Outcome> together(List<Append> batch, long start, Instant recordedAt) {
		List<Outcome> outcomes = new ArrayList<>(batch.size());
		long next = start;
		for (Append append : batch) {
			long first = next;
			next += append.events().size();
			outcomes.add(new Outcome.Written(new Stored(first, next - 1, recordedAt)));
		}
		return outcomes;
	}

	private static Instant instant(@Nullable OffsetDateTime time) {
		return Objects.requireNonNull(time, "o_recorded_at").toInstant();
	}

}
