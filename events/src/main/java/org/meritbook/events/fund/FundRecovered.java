package org.meritbook.events.fund;

import java.util.List;
import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Posting;

/**
 * Money that was paid came back.
 *
 * @param fundId stream of the budget line
 * @param grantId the grant
 * @param amountFen sum in fen
 * @param postings both sides of the movement; they sum to zero
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record FundRecovered(String fundId, String grantId, long amountFen, List<Posting> postings, Basis basis,
		LocalDate effectiveOn) implements FundEvent {

	public FundRecovered {
		postings = List.copyOf(postings);
	}

}
