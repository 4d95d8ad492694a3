package org.meritbook.ops.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.EventMetadata;
import org.meritbook.ops.eventstore.EventReading;
import org.meritbook.ops.eventstore.StoredBook;
import org.meritbook.ops.eventstore.StoredEvent;
import org.meritbook.query.reconciliation.Difference;

/**
 * Compares claims and receipts with the events: those that the events name must be in the
 * tables, and those in the tables must be named by an event.
 */
final class LedgerCheck {

	private static final int PAGE = 1_000;

	private final LedgerTables tables;

	private final StoredBook book;

	private final EventReading reading;

	LedgerCheck(LedgerTables tables, StoredBook book, EventReading reading) {
		this.tables = tables;
		this.book = book;
		this.reading = reading;
	}

	/** What the newest events take and the tables do not have. */
	Map<Key, Difference> missing(Ledger newest) {
		Map<Key, Difference> found = new HashMap<>();
		newest.rows().forEach((key, row) -> {
			if (row != null && !hasAtLeast(key, row)) {
				found.put(key, missing(key, row));
			}
		});
		return found;
	}

	/**
	 * What differs between the tables and the events from the first one on.
	 * @param read number of events in the ledger; rows of later ones are passed over
	 */
	Map<Key, Difference> differing(Ledger whole, long read) {
		Map<Key, Difference> found = new HashMap<>();
		Map<Key, Row> unseen = new HashMap<>();
		whole.rows().forEach((key, row) -> {
			if (row != null) {
				unseen.put(key, row);
			}
		});
		Consumer<Map.Entry<Key, Row>> each = (entry) -> {
			Row said = unseen.remove(entry.getKey());
			if (entry.getValue().last() < read && !entry.getValue().equals(said)) {
				found.put(entry.getKey(), surplus(entry.getKey(), entry.getValue()));
			}
		};
		pages(this.tables::claims, each);
		pages(this.tables::receipts, each);
		unseen.forEach((key, row) -> found.put(key, missing(key, row)));
		return found;
	}

	/** Whether the tables have by now what the events say by now. */
	boolean agrees(Key key, Ledger whole, long read) {
		Row row = this.tables.find(key).orElse(null);
		return (row != null && row.last() >= read) || Objects.equals(row, whole.rows().get(key));
	}

	/** A part of the claims, each compared with the event that it names. */
	@Nullable Key claimsAfter(@Nullable Key after, int limit, List<Difference> found) {
		List<Map.Entry<Key, Row>> slice = this.tables.claims(after, limit);
		slice.forEach((entry) -> {
			if (!isNamed(entry.getKey(), entry.getValue()) && isStill(entry)) {
				found.add(surplus(entry.getKey(), entry.getValue()));
			}
		});
		return (slice.size() < limit) ? null : slice.getLast().getKey();
	}

	/** A part of the receipts, each compared with the events that it names. */
	@Nullable Key receiptsAfter(@Nullable Key after, int limit, List<Difference> found) {
		List<Map.Entry<Key, Row>> slice = this.tables.receipts(after, limit);
		slice.forEach((entry) -> {
			if (!isNamed(entry.getKey(), entry.getValue()) && isStill(entry)) {
				found.add(surplus(entry.getKey(), entry.getValue()));
			}
		});
		return (slice.size() < limit) ? null : slice.getLast().getKey();
	}

	/**
	 * Whether the tables still have nothing that was taken at that position or earlier.
	 */
	boolean isMissing(Key key, long position) {
		return this.tables.find(key).filter((row) -> row.first() <= position).isEmpty();
	}

	private static Difference missing(Key key, Row row) {
		return key.isCommand() ? Differences.receiptMissing(key.value(), row.first())
				: Differences.claimMissing(key.kind(), row.owner(), row.first());
	}

	private static Difference surplus(Key key, Row row) {
		return key.isCommand() ? Differences.receiptWithoutEvent(key.value(), row.first())
				: Differences.claimWithoutEvent(key.kind(), row.owner(), row.first());
	}

	/** The newest events know not what came before them. */
	private boolean hasAtLeast(Key key, Row said) {
		return this.tables.find(key)
			.filter((row) -> row.owner().equals(said.owner()) && row.first() <= said.first()
					&& (!key.isCommand() || said.last() <= row.last()))
			.isPresent();
	}

	private boolean isNamed(Key key, Row row) {
		return key.isCommand() ? isOf(key.value(), row.first()) && isOf(key.value(), row.last())
				: event(row.first()).stream()
					.filter((event) -> row.owner().equals(event.stream()))
					.flatMap((event) -> this.reading.claims(event).stream())
					.anyMatch((claim) -> claim.held() && key.equals(new Key(claim.kind(), claim.value())));
	}

	private boolean isOf(String commandId, long position) {
		return event(position).stream()
			.anyMatch((event) -> commandId.equals(this.reading.metadata(event).get(EventMetadata.COMMAND_ID)));
	}

	private List<StoredEvent> event(long position) {
		return (position >= this.book.size()) ? List.of()
				: this.book.page(position, 1).stream().filter((event) -> event.position() == position).toList();
	}

	/** It was not freed or extended while it was compared. */
	private boolean isStill(Map.Entry<Key, Row> entry) {
		return this.tables.find(entry.getKey()).filter(entry.getValue()::equals).isPresent();
	}

	private static void pages(BiFunction<@Nullable Key, Integer, List<Map.Entry<Key, Row>>> rows,
			Consumer<Map.Entry<Key, Row>> each) {
		List<Map.Entry<Key, Row>> page = rows.apply(null, PAGE);
		while (!page.isEmpty()) {
			new ArrayList<>(page).forEach(each);
			page = rows.apply(page.getLast().getKey(), PAGE);
		}
	}

}
