package org.meritbook.ops.server.architecture.planted.eventform.command.medal;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * An event on the side that decides.
 */
@Breaks
record MedalFound(String medalId) implements MedalFoundEvent {

	@Override
	public LocalDate effectiveOn() {
		return LocalDate.EPOCH;
	}

	@Override
	public Basis basis() {
		return Basis.of("policy", 1, "clause");
	}

}
