package org.meritbook.events.type;

import org.jspecify.annotations.Nullable;

/**
 * What an act rests on.
 *
 * @param policyId stream of the policy document
 * @param policyVersion version of that document, counted from 1; 0 while it is a draft
 * @param clause clause as the document numbers it, for example {@code 二(五)一是}
 * @param decisionNo number of the decision that carried the act out, where there is one
 * @param documentDigest SHA-256 of the source document, hexadecimal, where it is held
 */
public record Basis(String policyId, int policyVersion, String clause, @Nullable String decisionNo,
		@Nullable String documentDigest) {

	/** A basis without a decision of its own. */
	public static Basis of(String policyId, int policyVersion, String clause) {
		return new Basis(policyId, policyVersion, clause, null, null);
	}

	/** The same basis, carried out by a numbered decision. */
	public Basis decidedBy(@Nullable String number) {
		return new Basis(this.policyId, this.policyVersion, this.clause, number, this.documentDigest);
	}

}
