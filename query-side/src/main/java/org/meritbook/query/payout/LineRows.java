package org.meritbook.query.payout;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.meritbook.events.fund.BudgetAppropriated;
import org.meritbook.events.fund.BudgetLineOpened;
import org.meritbook.events.fund.FundDebited;
import org.meritbook.events.fund.FundEvent;
import org.meritbook.events.fund.FundInstructed;
import org.meritbook.events.fund.FundRecovered;
import org.meritbook.events.fund.FundReleased;
import org.meritbook.events.fund.FundReserved;
import org.meritbook.events.fund.FundReturned;
import org.meritbook.events.type.Posting;
import org.meritbook.events.fund.UpperMoneyApplied;
import org.meritbook.events.fund.UpperMoneyGranted;
import org.meritbook.events.fund.UpperMoneyReceived;

/**
 * Rows of budget lines and their accounts.
 */
final class LineRows {

	private final JdbcClient jdbc;

	LineRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(FundEvent event, long position) {
		switch (event) {
			case BudgetLineOpened opened -> open(opened, position);
			case BudgetAppropriated moved -> post(moved.fundId(), moved.postings());
			case UpperMoneyApplied moved -> post(moved.fundId(), moved.postings());
			case UpperMoneyGranted moved -> post(moved.fundId(), moved.postings());
			case UpperMoneyReceived moved -> post(moved.fundId(), moved.postings());
			case FundReserved moved -> post(moved.fundId(), moved.postings());
			case FundReleased moved -> post(moved.fundId(), moved.postings());
			case FundInstructed moved -> post(moved.fundId(), moved.postings());
			case FundDebited moved -> post(moved.fundId(), moved.postings());
			case FundReturned moved -> post(moved.fundId(), moved.postings());
			case FundRecovered moved -> post(moved.fundId(), moved.postings());
		}
	}

	private void open(BudgetLineOpened event, long position) {
		this.jdbc.sql("""
				insert into meritbook_read.payout_line (fund_id, position, name, fiscal_year, region_code,
					funding_route, owner_id, opened_on, basis_policy_id, basis_policy_version, basis_clause,
					basis_decision_no)
				values (:fundId, :position, :name, :fiscalYear, :regionCode, :fundingRoute, :ownerId, :on, :policyId,
					:policyVersion, :clause, :decisionNo)""")
			.params(GrantColumns.of(event.basis()))
			.param("fundId", event.fundId())
			.param("position", position)
			.param("name", event.name())
			.param("fiscalYear", event.fiscalYear())
			.param("regionCode", event.regionCode())
			.param("fundingRoute", event.fundingRoute().name())
			.param("ownerId", event.ownerId())
			.param("on", event.effectiveOn())
			.update();
	}

	private void post(String fundId, List<Posting> postings) {
		postings.forEach((posting) -> this.jdbc.sql("""
				insert into meritbook_read.payout_account as a (fund_id, account, amount_fen)
				values (:fundId, :account, :fen)
				on conflict (fund_id, account) do update set amount_fen = a.amount_fen + excluded.amount_fen""")
			.param("fundId", fundId)
			.param("account", posting.account().name())
			.param("fen", posting.amountFen())
			.update());
	}

}
