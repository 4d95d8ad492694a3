package org.meritbook.events.fund;

import java.util.List;
import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Posting;

/**
 * Money set aside was given back to the line.
 *
 * @param fundId stream of the budget line
 * @param grantId the grant
 * @param amountFen sum in fen
 * @param postings both sides of the movement; they sum to zero
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record FundReleased(String fundId, String grantId, long amountFen, List<Posting> postings, Basis basis,
		LocalDate effectiveOn) implements FundEvent {

	public FundReleased {
		postings = List.copyOf(postings);
	}

}
