package org.meritbook.ops.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document and all that it sets up: one file.
 *
 * @param policy the document
 * @param clauses its rows
 * @param schemes its schemes
 */
record DocumentEntry(PolicyEntry policy, List<ClauseEntry> clauses, List<SchemeEntry> schemes) {

	DocumentEntry {
		clauses = List.copyOf(clauses);
		schemes = Defaults.orNone(schemes);
	}

	/** Its entries of one kind, in the order of the file. */
	Stream<Entry> entries(EntryKind kind) {
		String policyId = this.policy.policyId();
		LocalDate on = this.policy.firstDay();
		return switch (kind) {
			case POLICY -> Stream.of(Entry.of(kind, policyId, this.policy.registered()));
			case ISSUE -> Stream.of(this.policy)
				.filter((document) -> document.issue() != null)
				.map((document) -> Entry.of(kind, policyId, document.issued()));
			case CLAUSE ->
				this.clauses.stream().map((clause) -> Entry.of(kind, clause.clauseId(), clause.registered(policyId)));
			case SCHEME -> this.schemes.stream().map((scheme) -> scheme.entry(this.policy));
			case PAYMENT_RULE -> this.schemes.stream().flatMap((scheme) -> scheme.paymentEntries(this.policy));
			case TARGET ->
				measures(kind).map((clause) -> Entry.of(kind, clause.measureId(), clause.target(policyId, on)));
			case STATISTIC ->
				measures(kind).map((clause) -> Entry.of(kind, clause.measureId(), clause.statistic(policyId, on)));
			case ORGANISATION -> Stream.empty();
		};
	}

	private Stream<ClauseEntry> measures(EntryKind kind) {
		return this.clauses.stream().filter((clause) -> clause.isMeasure(kind));
	}

}
