package org.meritbook.command.honor;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Issue a new paper with the same number.
 *
 * @param honorId the honor
 * @param reason why, without personal data
 * @param on day it takes effect, Asia/Shanghai
 */
public record ReissueCertificate(@TargetAggregateIdentifier String honorId, String reason, LocalDate on) {

}
