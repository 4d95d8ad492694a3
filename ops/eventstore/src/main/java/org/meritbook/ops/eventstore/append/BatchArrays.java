package org.meritbook.ops.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.meritbook.ops.eventstore.append.Append.NewClaim;
import org.meritbook.ops.eventstore.append.Append.NewEvent;

/**
 * A batch as the arrays that the database function takes: per append, per event, per
 * claim. Indexes count from 1 over the whole batch, as PostgreSQL's do.
 */
final class BatchArrays {

	static final String CALL = "select * from meritbook_events.append(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

	private final List<Append> appends;

	private final List<NewEvent> events;

	private final List<NewClaim> claims;

	private final Integer[] firstEvent;

	private final Integer[] lastEvent;

	private final Integer[] firstClaim;

	private final Integer[] lastClaim;

	private final Integer[] claimEvent;

	BatchArrays(List<Append> appends) {
		int size = appends.size();
		this.appends = appends;
		this.events = appends.stream().flatMap((append) -> append.events().stream()).toList();
		this.claims = appends.stream().flatMap((append) -> append.claims().stream()).toList();
		this.firstEvent = new Integer[size];
		this.lastEvent = new Integer[size];
		this.firstClaim = new Integer[size];
		this.lastClaim = new Integer[size];
		this.claimEvent = new Integer[this.claims.size()];
		int event = 1;
		int claim = 1;
		for (int i = 0; i < size; i++) {
			Append append = appends.get(i);
			this.firstEvent[i] = event;
			this.firstClaim[i] = claim;
			for (NewClaim each : append.claims()) {
				this.claimEvent[claim - 1] = event + each.event();
				claim++;
			}
			event += append.events().size();
			this.lastEvent[i] = event - 1;
			this.lastClaim[i] = claim - 1;
		}
	}

	void bind(PreparedStatement statement, int from) throws SQLException {
		Binder binder = new Binder(statement, from);
		binder.array("text", of(this.appends, Append::commandId, String[]::new));
		binder.array("text", of(this.appends, Append::inputHash, String[]::new));
		binder.array("text", of(this.appends, Append::recordId, String[]::new));
		binder.array("int4", this.firstEvent);
		binder.array("int4", this.lastEvent);
		binder.array("int4", this.firstClaim);
		binder.array("int4", this.lastClaim);
		binder.array("text", of(this.events, NewEvent::eventId, String[]::new));
		binder.array("text", of(this.events, NewEvent::stream, String[]::new));
		binder.array("text", of(this.events, NewEvent::streamType, String[]::new));
		binder.array("int8", of(this.events, NewEvent::sequence, Long[]::new));
		binder.array("text", of(this.events, NewEvent::name, String[]::new));
		binder.array("text", of(this.events, NewEvent::revision, String[]::new));
		binder.array("bytea", of(this.events, NewEvent::payload, byte[][]::new));
		binder.array("bytea", of(this.events, NewEvent::metadata, byte[][]::new));
		binder.array("int4", this.claimEvent);
		binder.array("text", of(this.claims, NewClaim::kind, String[]::new));
		binder.array("text", of(this.claims, NewClaim::value, String[]::new));
		binder.array("bool", of(this.claims, NewClaim::held, Boolean[]::new));
	}

	private static <T, V> @Nullable V[] of(List<T> rows, Function<T, @Nullable V> column,
			Function<Integer, @Nullable V[]> array) {
		@Nullable V[] values = array.apply(rows.size());
		for (int i = 0; i < values.length; i++) {
			values[i] = column.apply(Objects.requireNonNull(rows.get(i)));
		}
		return values;
	}

	/**
	 * Sets one array after another.
	 */
	private static final class Binder {

		private final PreparedStatement statement;

		private final Connection connection;

		private int next;

		Binder(PreparedStatement statement, int from) throws SQLException {
			this.statement = statement;
			this.connection = statement.getConnection();
			this.next = from;
		}

		void array(String type, @Nullable Object[] values) throws SQLException {
			this.statement.setArray(this.next, this.connection.createArrayOf(type, values));
			this.next++;
		}

	}

}
