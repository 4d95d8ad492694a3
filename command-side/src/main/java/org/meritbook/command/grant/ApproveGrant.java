package org.meritbook.command.grant;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve an instalment and set its money aside, as the checker.
 *
 * @param grantId the grant
 * @param fundId budget line
 * @param amountFen sum in fen; all that is left where none is given
 * @param decisionNo number of the decision
 * @param approvedBy account of the checker
 * @param on day it takes effect, Asia/Shanghai
 */
public record ApproveGrant(@TargetAggregateIdentifier String grantId, String fundId, @Nullable Long amountFen,
		String decisionNo, String approvedBy, LocalDate on) {

}
