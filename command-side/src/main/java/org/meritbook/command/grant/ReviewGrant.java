package org.meritbook.command.grant;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Review a grant, as its maker.
 *
 * @param grantId the grant
 * @param passed whether it may go on
 * @param finding what was found, without personal data
 * @param reviewedBy account of the maker
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReviewGrant(@TargetAggregateIdentifier String grantId, boolean passed, String finding, String reviewedBy,
		LocalDate on) {

}
