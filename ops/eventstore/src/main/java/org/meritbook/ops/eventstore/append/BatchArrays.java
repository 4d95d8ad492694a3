package org.meritbook.ops.eventstore.append;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meritbook.ops.eventstore.append.Append.NewClaim;
import org.meritbook.ops.eventstore.append.Append.NewEvent;

/**
 * A batch as the arrays that the database function takes. Indexes count from 1 over the
 * whole batch, as PostgreSQL's do.
 */
final class BatchArrays {

	static final String CALL = "select * from meritbook_events.append("
			+ "?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

	private final List<Append> appends;

	private final List<NewEvent> events = new ArrayList<>();

	private final List<NewClaim> claims = new ArrayList<>();

	private final List<Touched> touched = new ArrayList<>();

	private final Set<String> looked = new HashSet<>();

	private final Integer[] lastEvent;

	private final Integer[] lastTouched;

	private final Integer[] lastClaim;

	private final List<Integer> claimEvent = new ArrayList<>();

	BatchArrays(List<Append> appends) {
		this.appends = appends;
		this.lastEvent = new Integer[appends.size()];
		this.lastTouched = new Integer[appends.size()];
		this.lastClaim = new Integer[appends.size()];
		for (int i = 0; i < appends.size(); i++) {
			add(i, appends.get(i));
		}
	}

	private void add(int index, Append append) {
		append.claims().forEach((claim) -> this.claimEvent.add(this.events.size() + claim.event() + 1));
		this.events.addAll(append.events());
		append.touched().forEach((stream, sequence) -> touch(append, stream, sequence));
		this.claims.addAll(append.claims());
		this.lastEvent[index] = this.events.size();
		this.lastTouched[index] = this.touched.size();
		this.lastClaim[index] = this.claims.size();
	}

	/** A new stream is guarded by its unique key, and one look at a stream is enough. */
	private void touch(Append append, String stream, long sequence) {
		boolean fresh = sequence == 0 && append.written().containsKey(stream);
		boolean look = !fresh && this.looked.add(stream + '/' + sequence);
		this.touched.add(new Touched(stream, sequence, look));
	}

	/** Sets the parameters from that index on. */
	void bind(PreparedStatement statement, int from) throws SQLException {
		statement.setBoolean(from, new Collisions(this.appends).found());
		ArrayBinder binder = new ArrayBinder(statement, from + 1);
		binder.text(this.appends, Append::commandId);
		binder.text(this.appends, Append::inputHash);
		binder.text(this.appends, Append::recordId);
		binder.array("bool", this.appends.stream().map(Append::claimsInOrder).toArray());
		binder.array("int4", this.lastEvent);
		binder.array("int4", this.lastTouched);
		binder.array("int4", this.lastClaim);
		binder.text(this.events, NewEvent::eventId);
		binder.text(this.events, NewEvent::stream);
		binder.text(this.events, NewEvent::streamType);
		binder.array("int8", this.events.stream().map(NewEvent::sequence).toArray(Long[]::new));
		binder.text(this.events, NewEvent::name);
		binder.text(this.events, NewEvent::revision);
		binder.array("bytea", this.events.stream().map(NewEvent::payload).toArray(byte[][]::new));
		binder.array("bytea", this.events.stream().map(NewEvent::metadata).toArray(byte[][]::new));
		binder.text(this.touched, Touched::stream);
		binder.array("int8", this.touched.stream().map(Touched::sequence).toArray(Long[]::new));
		binder.array("bool", this.touched.stream().map(Touched::look).toArray(Boolean[]::new));
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
	 * A stream that an append writes to or rests on.
	 */
	private record Touched(String stream, long sequence, boolean look) {
	}

}
