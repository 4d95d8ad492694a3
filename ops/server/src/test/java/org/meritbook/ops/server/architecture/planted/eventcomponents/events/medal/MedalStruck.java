package org.meritbook.ops.server.architecture.planted.eventcomponents.events.medal;

import java.time.Instant;
import java.time.LocalDate;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.type.Basis;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Holds an instant.
 */
@Breaks
record MedalStruck(String medalId, Instant at) implements MeritbookEvent {

	@Override
	public LocalDate effectiveOn() {
		return LocalDate.EPOCH;
	}

	@Override
	public Basis basis() {
		return Basis.of("policy", 1, "clause");
	}

}
