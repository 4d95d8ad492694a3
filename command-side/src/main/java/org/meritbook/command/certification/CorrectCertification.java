package org.meritbook.command.certification;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Correct a recorded detail of a certificate.
 *
 * @param certificationId the certificate
 * @param field what was wrong
 * @param after right value
 * @param reason why
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record CorrectCertification(@TargetAggregateIdentifier String certificationId, CertificationField field,
		String after, String reason, @Nullable String decisionNo, LocalDate on) {

}
