package org.meritbook.events.grant;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The maker reviewed the grant.
 *
 * @param grantId stream of the grant
 * @param passed whether it may go on
 * @param finding what was found
 * @param reviewedBy account of the maker
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record GrantReviewed(String grantId, boolean passed, String finding, String reviewedBy, Basis basis,
		LocalDate effectiveOn) implements GrantEvent {

}
