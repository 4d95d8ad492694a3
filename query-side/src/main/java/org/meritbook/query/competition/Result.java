package org.meritbook.query.competition;

import java.time.LocalDate;
import java.util.List;

/**
 * Who came where in an event.
 *
 * @param itemId event
 * @param event name of the event
 * @param place place
 * @param personId contestant
 * @param honorIds titles that the placing earned
 * @param on day the competition was opened
 */
public record Result(String itemId, String event, int place, String personId, List<String> honorIds, LocalDate on) {

	public Result {
		honorIds = List.copyOf(honorIds);
	}

}
