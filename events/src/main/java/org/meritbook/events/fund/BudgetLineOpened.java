package org.meritbook.events.fund;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.FundingRoute;

/**
 * A budget line exists, without money yet.
 *
 * @param fundId stream of the budget line
 * @param name name of the line
 * @param fiscalYear year of the budget
 * @param regionCode GB/T 2260 code
 * @param fundingRoute whose money it holds
 * @param ownerId organisation that manages it
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record BudgetLineOpened(String fundId, String name, int fiscalYear, String regionCode, FundingRoute fundingRoute,
		String ownerId, Basis basis, LocalDate effectiveOn) implements FundEvent {

}
