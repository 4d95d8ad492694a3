package org.meritbook.command.grant;

import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.type.Reckoning;

/**
 * A sum that was reckoned again, for the limits of those it counts against.
 *
 * @param entitled what the grant began with
 * @param reckoning how the sum came about
 * @param rule the rule it was reckoned by
 */
public record Assessment(GrantEntitled entitled, Reckoning reckoning, PaymentRule rule) {

}
