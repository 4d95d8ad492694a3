package org.meritbook.command.round;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Confer the honor on nominees of the round.
 *
 * @param roundId the round
 * @param nominationIds who
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record ConferHonors(@TargetAggregateIdentifier String roundId, List<String> nominationIds, String decisionNo,
		LocalDate on) {

	public ConferHonors {
		nominationIds = List.copyOf(nominationIds);
	}

}
