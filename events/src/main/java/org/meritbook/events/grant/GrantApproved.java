package org.meritbook.events.grant;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The checker approved an instalment; its money is reserved.
 *
 * @param grantId stream of the grant
 * @param instalment counted from 1
 * @param fundId budget line
 * @param amountFen sum in fen
 * @param approvedBy account of the checker
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record GrantApproved(String grantId, int instalment, String fundId, long amountFen, String approvedBy,
		Basis basis, LocalDate effectiveOn) implements GrantEvent {

}
