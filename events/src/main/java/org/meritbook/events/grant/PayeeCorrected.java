package org.meritbook.events.grant;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Sealed;

/**
 * The account to pay into was corrected.
 *
 * @param grantId stream of the grant
 * @param payee the account, sealed under the subject
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record PayeeCorrected(String grantId, Sealed payee, String reason, Basis basis,
		LocalDate effectiveOn) implements GrantEvent {

}
