package org.meritbook.events.type;

/**
 * One side of a movement of money; the postings of an event sum to zero.
 *
 * @param account account
 * @param amountFen what is put in, negative what is taken out, in fen
 */
public record Posting(FundAccount account, long amountFen) {

}
