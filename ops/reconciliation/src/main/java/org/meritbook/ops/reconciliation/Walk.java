package org.meritbook.ops.reconciliation;

import java.util.List;
import java.util.function.Consumer;

import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.eventstore.StoredEvent;
import org.meritbook.query.reconciliation.Difference;

/**
 * Goes through a part of the book, event by event, and notices where one is missing.
 */
final class Walk {

	private static final int PAGE = 1_000;

	private final StoredBook book;

	Walk(StoredBook book) {
		this.book = book;
	}

	/**
	 * Hands on every event from one position up to another.
	 * @param found where missing positions are told
	 */
	void from(long from, long to, Consumer<StoredEvent> events, Consumer<Difference> found) {
		long expected = from;
		while (expected < to) {
			List<StoredEvent> page = this.book.page(expected, (int) Math.min(PAGE, to - expected));
			if (page.isEmpty()) {
				found.accept(Differences.positionMissing(expected));
				return;
			}
			for (StoredEvent event : page) {
				if (event.position() >= to) {
					break;
				}
				if (event.position() != expected) {
					found.accept(Differences.positionMissing(expected));
				}
				events.accept(event);
				expected = event.position() + 1;
			}
			if (page.getLast().position() >= to) {
				tellTheRest(expected, to, found);
				return;
			}
		}
	}

	private static void tellTheRest(long expected, long to, Consumer<Difference> found) {
		if (expected < to) {
			found.accept(Differences.positionMissing(expected));
		}
	}

}
