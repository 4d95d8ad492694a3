package org.meritbook.ops.eventstore;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that shows what it is set to.
 */
final class SettableClock extends Clock {

	private final AtomicReference<Instant> time;

	SettableClock(AtomicReference<Instant> time) {
		this.time = time;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	@Override
	public Instant instant() {
		return this.time.get();
	}

}
