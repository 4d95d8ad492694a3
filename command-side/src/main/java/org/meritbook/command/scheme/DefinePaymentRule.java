package org.meritbook.command.scheme;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.type.PaymentRule;

/**
 * Define, or replace, how an amount of the scheme is paid.
 *
 * @param schemeId the scheme
 * @param rule what it says
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record DefinePaymentRule(@TargetAggregateIdentifier String schemeId, PaymentRule rule, CitedClause basis,
		LocalDate on) {

}
