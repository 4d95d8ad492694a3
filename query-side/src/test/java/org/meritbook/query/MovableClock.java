package org.meritbook.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.meritbook.events.calendar.LegalTime;

/**
 * A clock that shows noon in Shanghai of the day it is set to.
 */
public final class MovableClock extends Clock {

	private volatile Instant now;

	public MovableClock(LocalDate today) {
		this.now = noon(today);
	}

	public void set(LocalDate today) {
		this.now = noon(today);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	private static Instant noon(LocalDate day) {
		return day.atTime(LocalTime.NOON).atZone(LegalTime.ZONE).toInstant();
	}

}
