package org.meritbook.command.round;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.dispatch.AboutAnotherRecord;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Fact;
import org.meritbook.events.type.Subject;

/**
 * Nominate someone.
 *
 * @param roundId the round
 * @param nominationId id wanted for the nomination
 * @param subject who
 * @param employerId where the nominee works
 * @param nominatingUnitId who nominates
 * @param unitPath organisations it passed through
 * @param facts what is stated
 * @param merits merits in a few words
 * @param on day it takes effect, Asia/Shanghai
 */
public record Nominate(@TargetAggregateIdentifier String roundId, String nominationId, Subject subject,
		@Nullable String employerId, String nominatingUnitId, List<String> unitPath, List<Fact> facts, String merits,
		LocalDate on) implements AboutAnotherRecord {

	public Nominate {
		unitPath = List.copyOf(unitPath);
		facts = List.copyOf(facts);
	}

	@Override
	public String recordId() {
		return this.nominationId;
	}

}
