package org.meritbook.command.grant;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Refuse a grant before anything was approved.
 *
 * @param grantId the grant
 * @param reason why, without personal data
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record RefuseGrant(@TargetAggregateIdentifier String grantId, String reason, @Nullable String decisionNo,
		LocalDate on) {

}
