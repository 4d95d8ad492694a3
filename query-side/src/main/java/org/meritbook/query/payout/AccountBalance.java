package org.meritbook.query.payout;

import org.meritbook.events.type.FundAccount;

/**
 * Balance of one account of a budget line.
 *
 * @param account account
 * @param amountFen balance in fen
 */
public record AccountBalance(FundAccount account, long amountFen) {

}
