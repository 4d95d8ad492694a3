package org.meritbook.command.fund;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.type.FundingRoute;

/**
 * Open a budget line.
 *
 * @param fundId the budget line
 * @param name its name
 * @param fiscalYear year of the budget
 * @param regionCode GB/T 2260 code
 * @param fundingRoute whose money it holds
 * @param ownerId organisation that manages it
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record OpenBudgetLine(@TargetAggregateIdentifier String fundId, String name, int fiscalYear, String regionCode,
		FundingRoute fundingRoute, String ownerId, CitedClause basis, LocalDate on) {

}
