package org.meritbook.events.round;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.Subject;

/**
 * A unit nominates someone.
 *
 * @param roundId stream of the round
 * @param nominationId nomination within the round
 * @param subject who
 * @param employerId organisation the nominee works for
 * @param nominatingUnitId organisation that nominates
 * @param unitPath organisations the nomination passed through, lowest first
 * @param facts what is stated about the nominee
 * @param merits merits in a few words, without personal data
 * @param basis clause that the act rests on
 * @param effectiveOn day of the nomination
 */
public record NomineeNominated(String roundId, String nominationId, Subject subject, @Nullable String employerId,
		String nominatingUnitId, List<String> unitPath, List<Fact> facts, String merits, Basis basis,
		LocalDate effectiveOn) implements RoundEvent {

	public NomineeNominated {
		unitPath = List.copyOf(unitPath);
		facts = List.copyOf(facts);
	}

}
