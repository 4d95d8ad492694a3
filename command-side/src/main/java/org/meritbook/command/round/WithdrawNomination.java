package org.meritbook.command.round;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take a nomination back.
 *
 * @param roundId the round
 * @param nominationId the nomination
 * @param reason why, without personal data
 * @param on day it takes effect, Asia/Shanghai
 */
public record WithdrawNomination(@TargetAggregateIdentifier String roundId, String nominationId, String reason,
		LocalDate on) {

}
