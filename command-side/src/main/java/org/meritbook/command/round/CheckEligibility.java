package org.meritbook.command.round;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Judge every condition for one nominee.
 *
 * @param roundId the round
 * @param nominationId the nomination
 * @param on day it takes effect, Asia/Shanghai
 */
public record CheckEligibility(@TargetAggregateIdentifier String roundId, String nominationId, LocalDate on) {

}
