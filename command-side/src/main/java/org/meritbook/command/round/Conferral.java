package org.meritbook.command.round;

import java.util.List;

import org.meritbook.events.round.NomineeNominated;
import org.meritbook.events.round.RoundOpened;
import org.meritbook.events.type.Basis;

/**
 * What a round decided to confer.
 *
 * @param round the round as it was opened
 * @param decision basis with the number of the decision
 * @param lines one line an honor, in the order of the list
 */
public record Conferral(RoundOpened round, Basis decision, List<Line> lines) {

	/**
	 * One honor.
	 *
	 * @param honorId stream wanted for the honor
	 * @param ordinal place in the conferral list of the round, from 1
	 * @param nomination the nomination it honors
	 */
	public record Line(String honorId, int ordinal, NomineeNominated nomination) {
	}

}
