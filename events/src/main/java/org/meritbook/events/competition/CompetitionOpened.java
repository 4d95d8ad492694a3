package org.meritbook.events.competition;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.CompetitionItem;
import org.meritbook.events.type.Flag;

/**
 * A competition was opened.
 *
 * @param competitionId stream of the competition
 * @param schemeId scheme
 * @param schemeVersion version of its terms
 * @param name name
 * @param editionYear year of the edition
 * @param organiserId organising committee
 * @param items events
 * @param from first day
 * @param until last day
 * @param flags breaches that were recorded and not refused
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record CompetitionOpened(String competitionId, String schemeId, int schemeVersion, String name, int editionYear,
		String organiserId, List<CompetitionItem> items, LocalDate from, LocalDate until, List<Flag> flags, Basis basis,
		LocalDate effectiveOn) implements CompetitionEvent {

	public CompetitionOpened {
		items = List.copyOf(items);
		flags = List.copyOf(flags);
	}

}
