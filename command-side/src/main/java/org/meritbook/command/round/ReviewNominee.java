package org.meritbook.command.round;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.jspecify.annotations.Nullable;

/**
 * Give points to a nominee.
 *
 * @param roundId the round
 * @param nominationId the nomination
 * @param reviewerId account of the reviewer
 * @param reviewerOfficeId organisation the reviewer belongs to
 * @param scorePoints 0 to 100 points
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReviewNominee(@TargetAggregateIdentifier String roundId, String nominationId, String reviewerId,
		@Nullable String reviewerOfficeId, int scorePoints, LocalDate on) {

}
