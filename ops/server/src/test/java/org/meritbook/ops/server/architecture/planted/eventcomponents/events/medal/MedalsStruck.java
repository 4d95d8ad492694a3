package org.meritbook.ops.server.architecture.planted.eventcomponents.events.medal;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.type.Basis;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Holds a list of a value that is not permanent.
 */
@Breaks
record MedalsStruck(List<Medal> medals) implements MeritbookEvent {

	record Medal(String medalId) {
	}

	@Override
	public LocalDate effectiveOn() {
		return LocalDate.EPOCH;
	}

	@Override
	public Basis basis() {
		return Basis.of("policy", 1, "clause");
	}

}
