package org.meritbook.events.calendar;

/**
 * What a notice of the State Council makes of a day, whatever its weekday says.
 */
public enum DayKind {

	/** 放假: nobody works. */
	HOLIDAY,

	/** 调休上班: a Saturday or Sunday that is worked. */
	MAKE_UP

}
