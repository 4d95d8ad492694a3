package org.meritbook.ops.server.architecture.planted.eventcomponents.events.medal;

import java.time.LocalDate;
import java.util.Map;

import org.meritbook.events.MeritbookEvent;
import org.meritbook.events.type.Basis;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Holds a map, whose order is nobody's.
 */
@Breaks
record MedalMapped(Map<String, String> engraving) implements MeritbookEvent {

	@Override
	public LocalDate effectiveOn() {
		return LocalDate.EPOCH;
	}

	@Override
	public Basis basis() {
		return Basis.of("policy", 1, "clause");
	}

}
