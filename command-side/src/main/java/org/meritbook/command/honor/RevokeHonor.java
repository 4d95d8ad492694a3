package org.meritbook.command.honor;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.RevocationReason;

/**
 * Revoke one honor.
 *
 * @param honorId the honor
 * @param reason why
 * @param revokingBodyId body that revokes
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record RevokeHonor(@TargetAggregateIdentifier String honorId, RevocationReason reason, String revokingBodyId,
		String decisionNo, LocalDate on) {

}
