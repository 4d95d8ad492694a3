package org.meritbook.command.agreement;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record the end of an agreement.
 *
 * @param agreementId the agreement
 * @param documentNo number of the document
 * @param reason why
 * @param on day it takes effect, Asia/Shanghai
 */
public record EndAgreement(@TargetAggregateIdentifier String agreementId, String documentNo, String reason,
		LocalDate on) {

}
