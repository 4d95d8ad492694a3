package org.meritbook.events.calendar;

/**
 * Whether the day a notice is published counts as one of its days. Both are found in
 * practice.
 */
public enum CountingConvention {

	/** The day of publication does not count: 民法典 Art. 201. The default. */
	EXCLUDE_FIRST_DAY,

	/** The day of publication counts, if it is a working day. */
	INCLUDE_FIRST_DAY

}
