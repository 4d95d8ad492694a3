package org.meritbook.query.transparency.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.axonframework.eventhandling.EventHandler;
import org.meritbook.events.leaf.Leaf;
import org.meritbook.events.leaf.StoredForm;
import org.meritbook.events.leaf.StreamTip;
import org.meritbook.events.proof.Frontier;
import org.meritbook.events.proof.Hash;
import org.meritbook.query.projection.Projector;
import org.meritbook.query.projection.Recorded;

import org.springframework.stereotype.Component;

/**
 * Grows the tree: the event at position n is the leaf of index n. A batch is one read of
 * the right edge, one of the streams it touches, and a few writes, however long the log
 * is; between batches nothing is kept in memory.
 */
@Component
public class LogProjector implements Projector {

	/** Name of the read model. */
	public static final String READ_MODEL = "transparency";

	private static final long NONE = -1;

	private final StoredEvents book;

	private final TreeTables tables;

	private long last = NONE;

	LogProjector(StoredEvents book, TreeTables tables) {
		this.book = book;
		this.tables = tables;
	}

	@Override
	public String name() {
		return READ_MODEL;
	}

	/** Empties the tree. What was signed of it stays, and is compared when it is back. */
	@Override
	public void reset() {
		this.tables.empty();
	}

	@Override
	public void begin() {
		this.last = NONE;
	}

	/** Takes every event, also one that this build cannot read: its bytes are enough. */
	@EventHandler
	void on(Object event, Recorded recorded) {
		this.last = recorded.position();
	}

	@Override
	public void flush() {
		if (this.last == NONE) {
			return;
		}
		long size = this.tables.size();
		if (size > this.last) {
			// The read models were thrown away; the log is kept, and already holds these.
			return;
		}
		List<StoredForm> events = this.book.page(size, Math.toIntExact(this.last + 1 - size));
		append(size, events);
	}

	private void append(long size, List<StoredForm> events) {
		Map<String, StreamTip> tips = this.tables.tips(streams(events));
		Map<String, StreamTip> moved = new HashMap<>();
		Map<String, Long> first = new HashMap<>();
		List<byte[]> entries = new ArrayList<>(events.size());
		RightEdge edge = this.tables.edge(size);
		Frontier frontier = edge.frontier();
		for (StoredForm event : events) {
			if (event.position() != frontier.size()) {
				throw new LogNotInOrder(frontier.size(), event.position());
			}
			Leaf leaf = Leaf.of(event, (event.stream() != null) ? tips.get(event.stream()) : null);
			entries.add(leaf.entry());
			frontier.add(Hash.of(leaf.hash()), edge::put);
			if (event.stream() != null) {
				if (!tips.containsKey(event.stream())) {
					first.put(event.stream(), event.position());
				}
				tips.put(event.stream(), leaf.tip());
				moved.put(event.stream(), leaf.tip());
			}
		}
		if (frontier.size() <= this.last) {
			throw new LogNotInOrder(this.last, frontier.size());
		}
		this.tables.write(size, entries, edge, moved, first);
	}

	private static Set<String> streams(List<StoredForm> events) {
		return events.stream()
			.filter((event) -> event.stream() != null)
			.map((event) -> String.valueOf(event.stream()))
			.collect(Collectors.toSet());
	}

}
