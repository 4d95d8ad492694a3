package org.meritbook.ops.dataset;

import org.meritbook.command.scheme.DefinePaymentRule;
import java.util.stream.Stream;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.command.scheme.DefineScheme;
import org.meritbook.command.scheme.ReviseScheme;

/**
 * A scheme. An edit of its terms becomes a revision in a book that has it; going back to
 * what was once loaded needs a new {@code edition} besides.
 *
 * @param schemeId id in the book
 * @param rows rows of the documents that it carries out
 * @param clause clause it stands on
 * @param edition counted from 1, which may be left out
 * @param on first day of these terms; the first day of the document where it is left out
 * @param reason why the terms were revised
 * @param terms what it says
 * @param payments how its amounts are paid
 */
record SchemeEntry(String schemeId, List<String> rows, String clause, @Nullable Integer edition, @Nullable LocalDate on,
		@Nullable String reason, TermsEntry terms, @Nullable List<PaymentEntry> payments) {

	/** Its payment rules, each an entry of its own. */
	Stream<Entry> paymentEntries(PolicyEntry policy) {
		LocalDate from = (this.on != null) ? this.on : policy.firstDay();
		CitedClause basis = CitedClause.of(policy.policyId(), this.clause);
		return Defaults.orNone(this.payments)
			.stream()
			.map((payment) -> Entry.of(EntryKind.PAYMENT_RULE, this.schemeId + "/" + payment.ruleId(),
					new DefinePaymentRule(this.schemeId, payment.rule(this), basis, from)));
	}

	Entry entry(PolicyEntry policy) {
		LocalDate from = (this.on != null) ? this.on : policy.firstDay();
		String why = (this.reason != null) ? this.reason : Defaults.REVISION_REASON;
		CitedClause basis = CitedClause.of(policy.policyId(), this.clause);
		return new Entry(EntryKind.SCHEME, this.schemeId, (this.edition != null) ? this.edition : 1,
				new DefineScheme(this.schemeId, this.terms.terms(), basis, from),
				new ReviseScheme(this.schemeId, this.terms.terms(), why, basis, from));
	}

}
