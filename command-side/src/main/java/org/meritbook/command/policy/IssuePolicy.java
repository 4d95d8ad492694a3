package org.meritbook.command.policy;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.jspecify.annotations.Nullable;

/**
 * Record the issue of a document.
 *
 * @param policyId the document
 * @param documentNo number of the document
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force
 * @param on day it takes effect, Asia/Shanghai
 */
public record IssuePolicy(@TargetAggregateIdentifier String policyId, String documentNo, LocalDate effectiveFrom,
		@Nullable LocalDate effectiveTo, LocalDate on) {

}
