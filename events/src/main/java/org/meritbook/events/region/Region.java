package org.meritbook.events.region;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A region as it stood for a time under one code and one name.
 *
 * @param code GB/T 2260 code
 * @param name official Chinese name
 * @param validFrom first day, {@code null} as far back as the book knows
 * @param validTo last day, {@code null} while it stands
 */
public record Region(RegionCode code, String name, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

	/**
	 * Whether this code and name stood on {@code date}, both ends included.
	 */
	public boolean stoodOn(LocalDate date) {
		return (this.validFrom == null || !date.isBefore(this.validFrom))
				&& (this.validTo == null || !date.isAfter(this.validTo));
	}

}
