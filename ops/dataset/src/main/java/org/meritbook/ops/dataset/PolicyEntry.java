package org.meritbook.ops.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.policy.IssuePolicy;
import org.meritbook.command.policy.RegisterPolicy;
import org.meritbook.events.type.DocumentNature;
import org.meritbook.events.type.Rank;

/**
 * A document. Without {@code issue} it is a draft and stays one.
 *
 * @param policyId id in the book
 * @param nature what kind of document it is
 * @param title title
 * @param documentNo document number, null where it has none
 * @param issuers bodies as the document names them
 * @param rank rank of the issuing level
 * @param regionCode GB/T 2260 code
 * @param documentDate date on the document, null where it has none or it is not certain
 * @param note what a reader has to know
 * @param on day it was written down
 * @param issue its issue, null for a draft
 */
record PolicyEntry(String policyId, DocumentNature nature, String title, @Nullable String documentNo,
		List<String> issuers, Rank rank, String regionCode, @Nullable LocalDate documentDate, @Nullable String note,
		LocalDate on, @Nullable IssueEntry issue) {

	RegisterPolicy registered() {
		return new RegisterPolicy(this.policyId, this.nature, this.title, this.documentNo, this.issuers, this.rank,
				this.regionCode, this.documentDate, this.note, this.on);
	}

	IssuePolicy issued() {
		IssueEntry act = Objects.requireNonNull(this.issue, "issue");
		return new IssuePolicy(this.policyId, Objects.requireNonNull(this.documentNo, "documentNo"),
				act.effectiveFrom(), act.effectiveTo(), act.on());
	}

	/**
	 * First day of what the document sets up; for a draft the day it was written down.
	 */
	LocalDate firstDay() {
		return (this.issue != null) ? this.issue.effectiveFrom() : this.on;
	}

}
