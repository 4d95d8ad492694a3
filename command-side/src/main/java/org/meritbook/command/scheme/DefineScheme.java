package org.meritbook.command.scheme;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.type.SchemeTerms;

/**
 * Define a scheme under a policy clause.
 *
 * @param schemeId the scheme
 * @param terms what it says
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record DefineScheme(@TargetAggregateIdentifier String schemeId, SchemeTerms terms, CitedClause basis,
		LocalDate on) {

}
