package org.meritbook.command.round;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.RevocationReason;

/**
 * Revoke every honor of the round.
 *
 * @param roundId the round
 * @param reason why
 * @param revokingBodyId body that revokes
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record RevokeRound(@TargetAggregateIdentifier String roundId, RevocationReason reason, String revokingBodyId,
		String decisionNo, LocalDate on) {

}
