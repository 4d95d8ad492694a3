package org.meritbook.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.meritbook.events.calendar.LegalTime;

/**
 * A clock that stands until it is set.
 */
public final class SettableClock extends Clock {

	private volatile Instant now;

	/**
	 * @param today it is noon of that day in Asia/Shanghai
	 */
	public SettableClock(LocalDate today) {
		this.now = noonOf(today);
	}

	/** Makes it noon of that day in Asia/Shanghai. */
	public void set(LocalDate today) {
		this.now = noonOf(today);
	}

	/** Makes it that instant. */
	public void set(Instant instant) {
		this.now = instant;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("Legal days are always told in Asia/Shanghai.");
	}

	private static Instant noonOf(LocalDate day) {
		return day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
	}

}
