package org.meritbook.command.certification;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Issue a new paper with the same number.
 *
 * @param certificationId the certificate
 * @param reason why
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReissueCertification(@TargetAggregateIdentifier String certificationId, String reason, LocalDate on) {

}
