package org.meritbook.ops.server.architecture.planted.eventform.events.medal;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * As it should be.
 */
record MedalStruck(String medalId) implements MedalEvent {

	@Override
	public LocalDate effectiveOn() {
		return LocalDate.EPOCH;
	}

	@Override
	public Basis basis() {
		return Basis.of("policy", 1, "clause");
	}

}
