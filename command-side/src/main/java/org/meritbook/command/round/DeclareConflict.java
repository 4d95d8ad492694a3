package org.meritbook.command.round;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Declare that a reviewer will not judge a nominee.
 *
 * @param roundId the round
 * @param nominationId the nomination
 * @param reviewerId account of the reviewer
 * @param relation relation in general terms
 * @param on day it takes effect, Asia/Shanghai
 */
public record DeclareConflict(@TargetAggregateIdentifier String roundId, String nominationId, String reviewerId,
		String relation, LocalDate on) {

}
