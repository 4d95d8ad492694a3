package org.meritbook.query.timeline;

import org.meritbook.events.fund.BudgetAppropriated;
import org.meritbook.events.fund.BudgetLineOpened;
import org.meritbook.events.fund.FundDebited;
import org.meritbook.events.fund.FundEvent;
import org.meritbook.events.fund.FundInstructed;
import org.meritbook.events.fund.FundRecovered;
import org.meritbook.events.fund.FundReleased;
import org.meritbook.events.fund.FundReserved;
import org.meritbook.events.fund.FundReturned;
import org.meritbook.events.fund.UpperMoneyApplied;
import org.meritbook.events.fund.UpperMoneyGranted;
import org.meritbook.events.fund.UpperMoneyReceived;

/**
 * Steps of budget lines. How much a line got is public; for whom it moved is for staff.
 */
final class FundSteps {

	private FundSteps() {
	}

	static Step of(FundEvent event) {
		return switch (event) {
			case BudgetLineOpened e -> new Step().open(e.fundId()).tell("名称", e.name()).tell("预算年度", e.fiscalYear());
			case BudgetAppropriated e -> moved(new Step().open(e.fundId()), e.amountFen());
			case UpperMoneyApplied e -> moved(new Step().open(e.fundId()), e.amountFen());
			case UpperMoneyGranted e -> moved(new Step().open(e.fundId()), e.amountFen());
			case UpperMoneyReceived e -> moved(new Step().open(e.fundId()), e.amountFen());
			case FundReserved e -> moved(new Step().internal(e.fundId()).tell("关联", e.grantId()), e.amountFen());
			case FundReleased e -> moved(new Step().internal(e.fundId()).tell("关联", e.grantId()), e.amountFen());
			case FundInstructed e -> moved(new Step().internal(e.fundId()).tell("关联", e.batchId()), e.amountFen());
			case FundDebited e -> moved(new Step().internal(e.fundId()).tell("关联", e.batchId()), e.amountFen());
			case FundReturned e -> moved(new Step().internal(e.fundId()).tell("关联", e.batchId()), e.amountFen());
			case FundRecovered e -> moved(new Step().internal(e.fundId()).tell("关联", e.grantId()), e.amountFen());
		};
	}

	private static Step moved(Step step, long amountFen) {
		return step.tell("金额（分）", amountFen);
	}

}
