package org.meritbook.command.competition;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.CompetitionItem;

/**
 * Open a competition.
 *
 * @param competitionId the competition
 * @param schemeId scheme
 * @param name name
 * @param editionYear year of the edition
 * @param organiserId organising committee
 * @param items events
 * @param from first day
 * @param until last day
 * @param on day it takes effect, Asia/Shanghai
 */
public record OpenCompetition(@TargetAggregateIdentifier String competitionId, String schemeId, String name,
		int editionYear, String organiserId, List<CompetitionItem> items, LocalDate from, LocalDate until,
		LocalDate on) {

	public OpenCompetition {
		items = List.copyOf(items);
	}

}
