package org.meritbook.events.fund;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a budget line.
 */
public sealed interface FundEvent extends MeritbookEvent
		permits BudgetLineOpened, BudgetAppropriated, UpperMoneyApplied, UpperMoneyGranted, UpperMoneyReceived,
		FundReserved, FundReleased, FundInstructed, FundDebited, FundReturned, FundRecovered {

}
