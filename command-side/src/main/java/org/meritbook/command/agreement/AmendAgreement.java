package org.meritbook.command.agreement;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.AgreementTerms;

/**
 * Record a new version of an agreement.
 *
 * @param agreementId the agreement
 * @param documentNo number of the amendment
 * @param terms what it covers
 * @param reason why
 * @param on day it takes effect, Asia/Shanghai
 */
public record AmendAgreement(@TargetAggregateIdentifier String agreementId, String documentNo, AgreementTerms terms,
		String reason, LocalDate on) {

}
