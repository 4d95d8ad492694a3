package org.meritbook.command.honor;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.jspecify.annotations.Nullable;

/**
 * Issue the certificate.
 *
 * @param honorId the honor
 * @param certificateNo number wanted, null for the scheme's own
 * @param on day it takes effect, Asia/Shanghai
 */
public record IssueCertificate(@TargetAggregateIdentifier String honorId, @Nullable String certificateNo,
		LocalDate on) {

}
