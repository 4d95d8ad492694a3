package org.meritbook.command.certification;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.RevocationReason;

/**
 * Revoke a certificate.
 *
 * @param certificationId the certificate
 * @param reason why
 * @param revokingBodyId body that revokes: the evaluator, its filing body, or one above
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record RevokeCertification(@TargetAggregateIdentifier String certificationId, RevocationReason reason,
		String revokingBodyId, String decisionNo, LocalDate on) {

}
