package org.meritbook.command.policy;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.Rank;

/**
 * Make a document known; until it is issued it is a draft.
 *
 * @param policyId the document
 * @param nature what kind of document
 * @param title title
 * @param documentNo number of the document
 * @param issuers issuing bodies
 * @param rank administrative rank
 * @param regionCode GB/T 2260 code
 * @param documentDate date on the document
 * @param note what a reader has to know
 * @param on day it takes effect, Asia/Shanghai
 */
public record RegisterPolicy(@TargetAggregateIdentifier String policyId, DocumentNature nature, String title,
		@Nullable String documentNo, List<String> issuers, Rank rank, String regionCode,
		@Nullable LocalDate documentDate, @Nullable String note, LocalDate on) {

	public RegisterPolicy {
		issuers = List.copyOf(issuers);
	}

}
