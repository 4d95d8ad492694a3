package org.meritbook.command.policy;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.jspecify.annotations.Nullable;

/**
 * Record an amendment.
 *
 * @param policyId the document
 * @param documentNo number of the document
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force
 * @param change what changed
 * @param on day it takes effect, Asia/Shanghai
 */
public record AmendPolicy(@TargetAggregateIdentifier String policyId, String documentNo, LocalDate effectiveFrom,
		@Nullable LocalDate effectiveTo, String change, LocalDate on) {

}
