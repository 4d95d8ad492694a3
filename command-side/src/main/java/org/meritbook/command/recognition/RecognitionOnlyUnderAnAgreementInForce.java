package org.meritbook.command.recognition;

import java.time.LocalDate;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A recognition rests on a version of an agreement that was in force on the day that
 * counts.
 *
 * @param agreementId agreement
 * @param day day that counts
 * @param inForce whether a version was in force
 */
record RecognitionOnlyUnderAnAgreementInForce(String agreementId, LocalDate day, boolean inForce) implements Rule {

	@Override
	public boolean isBroken() {
		return !inForce;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("agreementId", "002 cl. 15; domain invariant I30",
				"协议“" + agreementId + "”在" + day + "没有生效的版本，不能互认。",
				"No version of the agreement '" + agreementId + "' was in force on " + day + ".", "请核对协议生效日和适用日。",
				"Check the days of the agreement, and which day counts.");
	}

}
