package org.meritbook.query.competition;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.CompetitionItem;

/**
 * A competition.
 *
 * @param id stream of the competition
 * @param position where it was recorded
 * @param schemeId scheme
 * @param name name
 * @param editionYear year of the edition
 * @param organiserId organising committee
 * @param items events
 * @param openedOn day it was recorded to be opened
 * @param firstDay first day
 * @param lastDay last day
 * @param offCycle whether it was held off its cycle
 * @param basis clause it stands on
 */
public record Competition(String id, long position, String schemeId, String name, int editionYear, String organiserId,
		List<CompetitionItem> items, LocalDate openedOn, LocalDate firstDay, LocalDate lastDay, boolean offCycle,
		Basis basis) {

	public Competition {
		items = List.copyOf(items);
	}

}
