package org.meritbook.command.rule;

import java.time.LocalDate;

/**
 * An act cites a document that was in force on the act's own day.
 *
 * @param policyId document
 * @param on day of the act
 * @param inForce whether it was in force
 * @param span days in force, as text
 */
public record PolicyMustBeInForceOnTheDay(String policyId, LocalDate on, boolean inForce, String span) implements Rule {

	@Override
	public boolean isBroken() {
		return !inForce;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("basis.policyId", "domain invariants I12 and I14",
				"政策文件“" + policyId + "”在" + on + "不在施行期内（" + span + "）。",
				"The document '" + policyId + "' was not in force on " + on + " (" + span + ").", "请引用当日施行的文件，或核对行为日期。",
				"Cite a document in force that day, or check the date of the act.");
	}

}
