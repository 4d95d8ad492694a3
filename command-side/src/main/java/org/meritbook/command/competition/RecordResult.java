package org.meritbook.command.competition;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.Placing;

/**
 * Record the result of an event.
 *
 * @param competitionId the competition
 * @param itemId event
 * @param placings who came where
 * @param on day it takes effect, Asia/Shanghai
 */
public record RecordResult(@TargetAggregateIdentifier String competitionId, String itemId, List<Placing> placings,
		LocalDate on) {

	public RecordResult {
		placings = List.copyOf(placings);
	}

}
