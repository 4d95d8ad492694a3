package org.meritbook.ops.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.meritbook.events.EventMetadata;
import org.meritbook.events.type.Claim;

/**
 * Brings claims and receipts to what events say that are stored already, elsewhere: every
 * event in order, within the caller's transaction. Doing it twice changes nothing.
 */
public final class Settlement {

	private final JdbcClient jdbc;

	private final EventReading reading;

	/**
	 * @param jdbc database with the tables of the event store
	 * @param reading reads what events claim
	 */
	public Settlement(JdbcClient jdbc, EventReading reading) {
		this.jdbc = jdbc;
		this.reading = reading;
	}

	/**
	 * Settles the events, and answers what cannot be: values and command ids that an
	 * earlier event holds for another stream or command. The earlier event keeps them.
	 */
	public List<Conflict> settle(List<StoredEvent> events) {
		List<Conflict> conflicts = new ArrayList<>();
		for (StoredEvent event : events) {
			for (Claim claim : this.reading.claims(event)) {
				settle(claim, event, conflicts);
			}
			settleReceipt(event, conflicts);
		}
		return conflicts;
	}

	private void settle(Claim claim, StoredEvent event, List<Conflict> conflicts) {
		// An event without a stream claims nothing: the append refuses it.
		String stream = Objects.requireNonNull(event.stream());
		if (!claim.held()) {
			this.jdbc.sql("delete from meritbook_events.claim where kind = ? and value = ? and stream = ?")
				.params(claim.kind(), claim.value(), stream)
				.update();
			return;
		}
		int taken = this.jdbc.sql("insert into meritbook_events.claim values (?, ?, ?, ?) on conflict do nothing")
			.params(claim.kind(), claim.value(), stream, event.position())
			.update();
		if (taken == 0) {
			String holder = this.jdbc.sql("select stream from meritbook_events.claim where kind = ? and value = ?")
				.params(claim.kind(), claim.value())
				.query(String.class)
				.single();
			if (!holder.equals(stream)) {
				conflicts.add(new Conflict(event.position(), claim.kind(), holder));
			}
		}
	}

	private void settleReceipt(StoredEvent event, List<Conflict> conflicts) {
		Map<String, String> metadata = this.reading.metadata(event);
		String commandId = metadata.get(EventMetadata.COMMAND_ID);
		if (commandId == null) {
			return;
		}
		int settled = this.jdbc.sql("""
				insert into meritbook_events.command_receipt as r values (:id, :hash, :record, :position, :position)
				    on conflict (command_id) do update set last_position = greatest(r.last_position, :position)
				 where r.input_hash = :hash and r.first_position <= :position and r.last_position >= :position - 1
				""")
			.param("id", commandId)
			.param("hash", metadata.getOrDefault(EventMetadata.INPUT_HASH, ""))
			.param("record", metadata.getOrDefault(EventMetadata.RECORD_ID, ""))
			.param("position", event.position())
			.update();
		if (settled == 0) {
			conflicts.add(new Conflict(event.position(), EventMetadata.COMMAND_ID, commandId));
		}
	}

	/**
	 * An event that claims what an earlier one holds.
	 *
	 * @param position position of the later event
	 * @param kind what must be unique, {@code commandId} for a command
	 * @param holder stream that holds the value, or the command id
	 */
	public record Conflict(long position, String kind, String holder) {
	}

}
