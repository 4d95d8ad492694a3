package org.meritbook.events.competition;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.TitleWon;

/**
 * Titles were conferred on those who earned them.
 *
 * @param competitionId stream of the competition
 * @param schemeId scheme of the title
 * @param titles titles and who earned them
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record CompetitionTitlesConferred(String competitionId, String schemeId, List<TitleWon> titles, Basis basis,
		LocalDate effectiveOn) implements CompetitionEvent {

	public CompetitionTitlesConferred {
		titles = List.copyOf(titles);
	}

}
