package org.meritbook.events.round;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Verdict;

/**
 * Every condition of the scheme was judged for one nominee.
 *
 * @param roundId stream of the round
 * @param nominationId nomination within the round
 * @param eligible whether every condition passed
 * @param verdicts rule by rule
 * @param basis clause that the act rests on
 * @param effectiveOn day of the check
 */
public record EligibilityChecked(String roundId, String nominationId, boolean eligible, List<Verdict> verdicts,
		Basis basis, LocalDate effectiveOn) implements RoundEvent {

	public EligibilityChecked {
		verdicts = List.copyOf(verdicts);
	}

}
