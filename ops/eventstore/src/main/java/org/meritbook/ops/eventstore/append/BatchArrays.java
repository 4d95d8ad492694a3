package org.meritbook.ops.eventstore.append;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meritbook.ops.eventstore.append.Append.NewClaim;
import org.meritbook.ops.eventstore.append.Append.NewEvent;

/**
 * A batch as the arrays that the database function takes. Indexes count from 1 over the
 * whole batch, as PostgreSQL's do.
 */
final class BatchArrays {

	static final String CALL = "select * from meritbook_events.append("
			+ "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

	private final List<Append> appends;

	private final List<NewEvent> events = new ArrayList<>();

	private final List<NewClaim> claims = new ArrayList<>();

	private final List<Map.Entry<String, Long>> touched = new ArrayList<>();

	private final Columns bounds;

	private final List<Integer> claimEvent = new ArrayList<>();

	BatchArrays(List<Append> appends) {
		this.appends = appends;
		this.bounds = new Columns(appends.size());
		for (int i = 0; i < appends.size(); i++) {
			add(i, appends.get(i));
		}
	}

	private void add(int index, Append append) {
		this.bounds.firstEvent[index] = this.events.size() + 1;
		this.bounds.firstTouched[index] = this.touched.size() + 1;
		this.bounds.firstClaim[index] = this.claims.size() + 1;
		append.claims().forEach((claim) -> this.claimEvent.add(this.events.size() + claim.event() + 1));
		this.events.addAll(append.events());
		this.touched.addAll(append.touched().entrySet());
		this.claims.addAll(append.claims());
		this.bounds.lastEvent[index] = this.events.size();
		this.bounds.lastTouched[index] = this.touched.size();
		this.bounds.lastClaim[index] = this.claims.size();
	}

	/** Sets the parameters from that index on. */
	void bind(PreparedStatement statement, int from) throws SQLException {
		statement.setBoolean(from, new Collisions(this.appends).found());
		ArrayBinder binder = new ArrayBinder(statement, from + 1);
		binder.text(this.appends, Append::commandId);
		binder.text(this.appends, Append::inputHash);
		binder.text(this.appends, Append::recordId);
		binder.array("bool", this.appends.stream().map(Append::claimsInOrder).toArray());
		this.bounds.bind(binder);
		binder.text(this.events, NewEvent::eventId);
		binder.text(this.events, NewEvent::stream);
		binder.text(this.events, NewEvent::streamType);
		binder.array("int8", this.events.stream().map(NewEvent::sequence).toArray(Long[]::new));
		binder.text(this.events, NewEvent::name);
		binder.text(this.events, NewEvent::revision);
		binder.array("bytea", this.events.stream().map(NewEvent::payload).toArray(byte[][]::new));
		binder.array("bytea", this.events.stream().map(NewEvent::metadata).toArray(byte[][]::new));
		binder.text(this.touched, Map.Entry::getKey);
		binder.array("int8", this.touched.stream().map(Map.Entry::getValue).toArray(Long[]::new));
		binder.array("int4", this.claimEvent.toArray(Integer[]::new));
		binder.array("text", this.claimEvent.stream().map(this::streamOf).toArray(String[]::new));
		binder.text(this.claims, NewClaim::kind);
		binder.text(this.claims, NewClaim::value);
		binder.array("bool", this.claims.stream().map(NewClaim::held).toArray(Boolean[]::new));
	}

	private @Nullable String streamOf(int event) {
		return this.events.get(event - 1).stream();
	}

	/**
	 * Where each append's part of the other arrays begins and ends.
	 */
	private static final class Columns {

		private final Integer[] firstEvent;

		private final Integer[] lastEvent;

		private final Integer[] firstTouched;

		private final Integer[] lastTouched;

		private final Integer[] firstClaim;

		private final Integer[] lastClaim;

		Columns(int size) {
			this.firstEvent = new Integer[size];
			this.lastEvent = new Integer[size];
			this.firstTouched = new Integer[size];
			this.lastTouched = new Integer[size];
			this.firstClaim = new Integer[size];
			this.lastClaim = new Integer[size];
		}

		void bind(ArrayBinder binder) throws SQLException {
			binder.array("int4", this.firstEvent);
			binder.array("int4", this.lastEvent);
			binder.array("int4", this.firstTouched);
			binder.array("int4", this.lastTouched);
			binder.array("int4", this.firstClaim);
			binder.array("int4", this.lastClaim);
		}

	}

}
