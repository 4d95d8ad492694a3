package org.meritbook.events.calendar;

public enum CountingConvention {

	EXCLUDE_FIRST_DAY, INCLUDE_FIRST_DAY

}
