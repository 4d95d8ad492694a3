package org.meritbook.command.honor;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Suspend an honor.
 *
 * @param honorId the honor
 * @param reason why, without personal data
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record SuspendHonor(@TargetAggregateIdentifier String honorId, String reason, String decisionNo, LocalDate on) {

}
