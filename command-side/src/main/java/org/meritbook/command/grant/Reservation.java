package org.meritbook.command.grant;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.FundingRoute;

/**
 * Money that a grant asks its budget line to set aside, or gives back to it.
 *
 * @param grantId the grant
 * @param fundId budget line
 * @param amountFen sum in fen
 * @param fundingRoute whose money
 * @param basis clause and decision
 */
public record Reservation(String grantId, String fundId, long amountFen, FundingRoute fundingRoute, Basis basis) {

}
