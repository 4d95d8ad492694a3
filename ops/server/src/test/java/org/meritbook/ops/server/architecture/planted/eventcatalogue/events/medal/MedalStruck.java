package org.meritbook.ops.server.architecture.planted.eventcatalogue.events.medal;

import java.time.LocalDate;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.type.Basis;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * An event the catalogue does not name.
 */
@Breaks
record MedalStruck(String medalId) implements MeritbookEvent {

	@Override
	public LocalDate effectiveOn() {
		return LocalDate.EPOCH;
	}

	@Override
	public Basis basis() {
		return Basis.of("policy", 1, "clause");
	}

}
