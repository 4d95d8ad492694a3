package org.meritbook.command.lookup;

import org.jspecify.annotations.Nullable;

/**
 * A clause as the one who acts cites it; {@link Policies} finds the version in force.
 *
 * @param policyId policy document
 * @param clause clause as the document numbers it
 * @param decisionNo number of the decision, where there is one
 * @param documentDigest SHA-256 of the source document, hexadecimal, where it is held
 */
public record CitedClause(String policyId, String clause, @Nullable String decisionNo,
		@Nullable String documentDigest) {

	/** A clause without a decision of its own. */
	public static CitedClause of(String policyId, String clause) {
		return new CitedClause(policyId, clause, null, null);
	}

}
