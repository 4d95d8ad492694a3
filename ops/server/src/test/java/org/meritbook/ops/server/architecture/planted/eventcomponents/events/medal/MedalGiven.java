package org.meritbook.ops.server.architecture.planted.eventcomponents.events.medal;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Fact;

/**
 * As it should be.
 */
record MedalGiven(String medalId, long amountFen, List<Fact> facts, LocalDate on) implements MeritbookEvent {

	@Override
	public LocalDate effectiveOn() {
		return LocalDate.EPOCH;
	}

	@Override
	public Basis basis() {
		return Basis.of("policy", 1, "clause");
	}

}
