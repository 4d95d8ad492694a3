package org.meritbook.events.competition;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Placing;

/**
 * The result of an event was recorded.
 *
 * @param competitionId stream of the competition
 * @param itemId event
 * @param placings who came where
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record ResultRecorded(String competitionId, String itemId, List<Placing> placings, Basis basis,
		LocalDate effectiveOn) implements CompetitionEvent {

	public ResultRecorded {
		placings = List.copyOf(placings);
	}

}
