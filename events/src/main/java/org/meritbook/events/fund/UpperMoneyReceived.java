package org.meritbook.events.fund;

import java.util.List;
import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Posting;

/**
 * Money of the level above arrived.
 *
 * @param fundId stream of the budget line
 * @param amountFen sum in fen
 * @param postings both sides of the movement; they sum to zero
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record UpperMoneyReceived(String fundId, long amountFen, List<Posting> postings, Basis basis,
		LocalDate effectiveOn) implements FundEvent {

	public UpperMoneyReceived {
		postings = List.copyOf(postings);
	}

}
