package org.meritbook.command.policy;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.jspecify.annotations.Nullable;

/**
 * Record a repeal.
 *
 * @param policyId the document
 * @param documentNo number of the document
 * @param successorId document that takes its place
 * @param on day it takes effect, Asia/Shanghai
 */
public record RepealPolicy(@TargetAggregateIdentifier String policyId, String documentNo, @Nullable String successorId,
		LocalDate on) {

}
