package org.meritbook.ops.drill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.meritbook.events.leaf.StoredForm;

/**
 * Edits of a book as lists of events; the list given is left as it is.
 */
final class Edits {

	private Edits() {
	}

	static List<StoredForm> replaced(List<StoredForm> events, int at, StoredForm event) {
		List<StoredForm> edited = new ArrayList<>(events);
		edited.set(at, event);
		return edited;
	}

	static List<StoredForm> dropped(List<StoredForm> events, int at) {
		List<StoredForm> edited = new ArrayList<>(events);
		edited.remove(at);
		return edited;
	}

	/** Takes out an event and closes the gap, so that positions look whole. */
	static List<StoredForm> closed(List<StoredForm> events, int at) {
		return renumbered(dropped(events, at));
	}

	static List<StoredForm> inserted(List<StoredForm> events, int at, StoredForm event) {
		List<StoredForm> edited = new ArrayList<>(events);
		edited.add(at, event);
		return renumbered(edited);
	}

	static List<StoredForm> swapped(List<StoredForm> events, int one, int other) {
		List<StoredForm> edited = replaced(events, one, events.get(other));
		edited.set(other, events.get(one));
		return renumbered(edited);
	}

	static StoredForm withPayload(StoredForm event, byte[] payload) {
		return new StoredForm(event.position(), event.recordedAt(), event.stream(), event.streamType(),
				event.sequence(), event.eventId(), event.name(), event.revision(), payload, event.metadata());
	}

	static StoredForm withMetadata(StoredForm event, byte[] metadata) {
		return new StoredForm(event.position(), event.recordedAt(), event.stream(), event.streamType(),
				event.sequence(), event.eventId(), event.name(), event.revision(), event.payload(), metadata);
	}

	static StoredForm withTime(StoredForm event, Instant recordedAt) {
		return new StoredForm(event.position(), recordedAt, event.stream(), event.streamType(), event.sequence(),
				event.eventId(), event.name(), event.revision(), event.payload(), event.metadata());
	}

	/** Changes one of the columns beside payload, metadata and time. */
	static StoredForm relabelled(StoredForm event, RandomGenerator chance) {
		int column = chance.nextInt(6);
		return new StoredForm(event.position(), event.recordedAt(), event.stream() + ((column == 0) ? "x" : ""),
				event.streamType() + ((column == 1) ? "x" : ""), event.sequence() + ((column == 2) ? 1 : 0),
				event.eventId() + ((column == 3) ? "x" : ""), event.name() + ((column == 4) ? "x" : ""),
				event.revision() + ((column == 5) ? "x" : ""), event.payload(), event.metadata());
	}

	static byte[] flipped(byte[] bytes, int bit) {
		byte[] changed = bytes.clone();
		changed[bit / 8] ^= (byte) (1 << bit % 8);
		return changed;
	}

	private static List<StoredForm> renumbered(List<StoredForm> events) {
		List<StoredForm> numbered = new ArrayList<>();
		for (StoredForm event : events) {
			numbered.add(new StoredForm(numbered.size(), event.recordedAt(), event.stream(), event.streamType(),
					event.sequence(), event.eventId(), event.name(), event.revision(), event.payload(),
					event.metadata()));
		}
		return numbered;
	}

}
