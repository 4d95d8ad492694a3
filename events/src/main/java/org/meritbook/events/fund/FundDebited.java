package org.meritbook.events.fund;

import java.util.List;
import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Posting;

/**
 * The bank paid; the money left the line.
 *
 * @param fundId stream of the budget line
 * @param batchId the batch
 * @param amountFen sum in fen
 * @param postings both sides of the movement; they sum to zero
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record FundDebited(String fundId, String batchId, long amountFen, List<Posting> postings, Basis basis,
		LocalDate effectiveOn) implements FundEvent {

	public FundDebited {
		postings = List.copyOf(postings);
	}

}
