package org.meritbook.query.payout;

import java.util.List;
import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.FundAccount;
import org.meritbook.events.type.FundingRoute;

/**
 * A budget line with its balances.
 *
 * @param id stream
 * @param position position of its first event
 * @param name name
 * @param fiscalYear year of the budget
 * @param regionCode GB/T 2260 code
 * @param fundingRoute whose money
 * @param ownerId organisation that manages it
 * @param openedOn day it was opened
 * @param accounts its accounts
 * @param basis clause
 */
public record BudgetLine(String id, long position, String name, int fiscalYear, String regionCode,
		FundingRoute fundingRoute, String ownerId, LocalDate openedOn, List<AccountBalance> accounts, Basis basis) {

	/** Available, in fen. */
	public long availableFen() {
		return of(FundAccount.AVAILABLE);
	}

	/** Set aside, in fen. */
	public long reservedFen() {
		return of(FundAccount.RESERVED);
	}

	/** With the bank, in fen. */
	public long inTransitFen() {
		return of(FundAccount.IN_TRANSIT);
	}

	/** Paid, in fen. */
	public long paidFen() {
		return of(FundAccount.PAID);
	}

	/** Come back, in fen. */
	public long recoveredFen() {
		return of(FundAccount.RECOVERED);
	}

	private long of(FundAccount account) {
		return this.accounts.stream()
			.filter((balance) -> balance.account() == account)
			.mapToLong(AccountBalance::amountFen)
			.sum();
	}

}
