package org.meritbook.ops.server.architecture.planted.eventform.events.medal;

import java.time.LocalDate;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.type.Basis;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Belongs to no sealed set: a switch forgets it.
 */
@Breaks
record MedalLost(String medalId) implements MeritbookEvent {

	@Override
	public LocalDate effectiveOn() {
		return LocalDate.EPOCH;
	}

	@Override
	public Basis basis() {
		return Basis.of("policy", 1, "clause");
	}

}
