package org.meritbook.command.round;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve the list to disclose.
 *
 * @param roundId the round
 * @param nominationIds the list
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record ApproveShortlist(@TargetAggregateIdentifier String roundId, List<String> nominationIds, String decisionNo,
		LocalDate on) {

	public ApproveShortlist {
		nominationIds = List.copyOf(nominationIds);
	}

}
