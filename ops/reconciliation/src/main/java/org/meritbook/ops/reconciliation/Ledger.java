package org.meritbook.ops.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.EventMetadata;
import org.meritbook.events.type.Claim;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.StoredEvent;
import org.meritbook.query.reconciliation.Difference;

/**
 * Claims and receipts as the events say, folded from the first event on or from a later
 * one. A freed value is remembered as absent.
 */
final class Ledger {

	private final EventReading reading;

	private final Map<Key, @Nullable Row> rows = new HashMap<>();

	private final List<Difference> doubles = new ArrayList<>();

	Ledger(EventReading reading) {
		this.reading = reading;
	}

	void add(StoredEvent event) {
		String stream = String.valueOf(event.stream());
		for (Claim claim : this.reading.claims(event)) {
			add(new Key(claim.kind(), claim.value()), claim.held(), stream, event.position());
		}
		String commandId = this.reading.metadata(event).get(EventMetadata.COMMAND_ID);
		if (commandId != null) {
			this.rows.compute(Key.command(commandId), (key, known) -> (known != null) ? known.upTo(event.position())
					: new Row("", event.position(), event.position()));
		}
	}

	/** What the events say; null where they say that nobody holds it. */
	Map<Key, @Nullable Row> rows() {
		return this.rows;
	}

	/** Values that an event takes while another stream holds them. */
	List<Difference> doubles() {
		return this.doubles;
	}

	private void add(Key key, boolean held, String stream, long position) {
		Row holder = this.rows.get(key);
		if (!held) {
			if (holder == null || holder.owner().equals(stream)) {
				this.rows.put(key, null);
			}
		}
		else if (holder == null) {
			this.rows.put(key, new Row(stream, position, position));
		}
		else if (!holder.owner().equals(stream)) {
			this.doubles.add(Differences.claimTakenTwice(key.kind(), holder.owner(), position));
		}
	}

}
