package org.meritbook.events.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock face of legal dates. Instants are kept in UTC; a legal date is what the
 * calendar in Shanghai showed.
 */
public final class LegalTime {

	/** Asia/Shanghai, the zone of every legal date. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private LegalTime() {
	}

	/**
	 * The legal date at {@code instant}.
	 */
	public static LocalDate legalDate(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

	/**
	 * The end of {@code date}, 24:00 (民法典 Art. 203): the first instant that no longer
	 * belongs to it.
	 */
	public static Instant endOf(LocalDate date) {
		return date.plusDays(1).atStartOfDay(ZONE).toInstant();
	}

}
