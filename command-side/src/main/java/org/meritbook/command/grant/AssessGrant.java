package org.meritbook.command.grant;

import java.util.List;
import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.Fact;

/**
 * Reckon the sum again, with a figure registered since or with more facts.
 *
 * @param grantId the grant
 * @param facts facts besides those stated before; a fact stated again replaces the former
 * @param reason why, without personal data
 * @param on day it takes effect, Asia/Shanghai
 */
public record AssessGrant(@TargetAggregateIdentifier String grantId, List<Fact> facts, String reason, LocalDate on) {

}
