package org.meritbook.command.competition;

import java.util.List;

import org.meritbook.command.lookup.Ground;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.TitleWon;

/**
 * Who earned a title.
 *
 * @param ground what the title stands on
 * @param decision the clause, carried out by the numbered decision
 * @param editionYear year of the competition
 * @param titles titles and who earned them
 */
public record Winners(Ground ground, Basis decision, int editionYear, List<TitleWon> titles) {

	public Winners {
		titles = List.copyOf(titles);
	}

}
