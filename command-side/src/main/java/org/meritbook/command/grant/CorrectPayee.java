package org.meritbook.command.grant;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.privacy.PersonalDetails;

/**
 * Correct the account to pay into.
 *
 * @param grantId the grant
 * @param payee the account
 * @param reason why, without personal data
 * @param on day it takes effect, Asia/Shanghai
 */
public record CorrectPayee(@TargetAggregateIdentifier String grantId, PersonalDetails payee, String reason,
		LocalDate on) {

}
