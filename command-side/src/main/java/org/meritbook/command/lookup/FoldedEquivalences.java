package org.meritbook.command.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.equivalence.EquivalenceTableRevised;
import org.meritbook.events.equivalence.EquivalenceTableSet;

/**
 * Equivalence tables, folded from their streams.
 */
public final class FoldedEquivalences implements Equivalences {

	private final StreamFold<List<Table>> tables;

	/**
	 * @param events the event store
	 */
	public FoldedEquivalences(EventStore events) {
		this.tables = new StreamFold<>(events, FoldedEquivalences::fold);
	}

	@Override
	public Optional<Table> on(String tableId, LocalDate day) {
		return this.tables.of(tableId)
			.orElse(List.of())
			.reversed()
			.stream()
			.filter((table) -> !day.isBefore(table.from()))
			.findFirst();
	}

	private static List<Table> fold(@Nullable List<Table> before, MeritbookEvent event) {
		List<Table> all = new ArrayList<>((before != null) ? before : List.of());
		switch (event) {
			case EquivalenceTableSet e -> all.add(new Table(e.version(), e.rows(), e.effectiveFrom()));
			case EquivalenceTableRevised e -> all.add(new Table(e.version(), e.rows(), e.effectiveFrom()));
			default -> {
			}
		}
		return List.copyOf(all);
	}

}
