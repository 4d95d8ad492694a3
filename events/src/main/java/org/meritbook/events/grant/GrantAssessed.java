package org.meritbook.events.grant;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Reckoning;

/**
 * The sum was reckoned again, with a figure or with facts that were missing.
 *
 * @param grantId stream of the grant
 * @param reckoning how the sum came about
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record GrantAssessed(String grantId, Reckoning reckoning, String reason, Basis basis,
		LocalDate effectiveOn) implements GrantEvent {

}
