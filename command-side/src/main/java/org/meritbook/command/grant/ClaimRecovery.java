package org.meritbook.command.grant;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.RecoveryReason;

/**
 * Claim money back.
 *
 * @param grantId the grant
 * @param entitledFen what is left of the entitlement in fen; what was paid where none is
 * given
 * @param reason why
 * @param causeId record that caused it
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record ClaimRecovery(@TargetAggregateIdentifier String grantId, @Nullable Long entitledFen,
		RecoveryReason reason, @Nullable String causeId, @Nullable String decisionNo, LocalDate on) {

}
