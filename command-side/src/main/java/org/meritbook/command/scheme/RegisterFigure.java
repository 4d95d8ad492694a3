package org.meritbook.command.scheme;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;

/**
 * Register the figure of an amount whose document states none.
 *
 * @param schemeId the scheme
 * @param ruleId amount
 * @param minFen lower end in fen
 * @param maxFen upper end in fen
 * @param documentNo document that gives it
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record RegisterFigure(@TargetAggregateIdentifier String schemeId, String ruleId, long minFen, long maxFen,
		String documentNo, CitedClause basis, LocalDate on) {

}
