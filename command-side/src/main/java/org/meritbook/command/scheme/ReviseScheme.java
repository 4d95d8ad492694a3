package org.meritbook.command.scheme;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.type.SchemeTerms;

/**
 * Replace the terms from a day on.
 *
 * @param schemeId the scheme
 * @param terms what it says
 * @param reason why, without personal data
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReviseScheme(@TargetAggregateIdentifier String schemeId, SchemeTerms terms, String reason,
		CitedClause basis, LocalDate on) {

}
