package org.meritbook.ops.server.architecture.planted.eventform.events.medal;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * No record.
 */
@Breaks
final class MedalBent implements MedalEvent {

	@Override
	public LocalDate effectiveOn() {
		return LocalDate.EPOCH;
	}

	@Override
	public Basis basis() {
		return Basis.of("policy", 1, "clause");
	}

}
