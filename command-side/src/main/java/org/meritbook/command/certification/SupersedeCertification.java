package org.meritbook.command.certification;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record that a newer certificate took its place.
 *
 * @param certificationId the certificate
 * @param successorId certificate that takes its place
 * @param reason why
 * @param on day it takes effect, Asia/Shanghai
 */
public record SupersedeCertification(@TargetAggregateIdentifier String certificationId, String successorId,
		String reason, LocalDate on) {

}
