package org.meritbook.query.certificate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.SkillLevel;

/**
 * What can be said of a certificate on a day.
 *
 * @param standing where it stood
 * @param since day it began to stand so, null where nothing was found
 * @param level level
 * @param occupationCode occupation
 * @param edition edition of the classification of occupations
 * @param issuedOn day of issue
 * @param serial serial of the paper in force
 * @param decisionNo number of the decision that ended it
 * @param evaluatorId evaluator
 * @param regionCode GB/T 2260 code of the evaluator's filing
 * @param on day that was asked about
 */
public record CertificateAnswer(CertificateStanding standing, @Nullable LocalDate since, @Nullable SkillLevel level,
		@Nullable String occupationCode, @Nullable Integer edition, @Nullable LocalDate issuedOn,
		@Nullable Integer serial, @Nullable String decisionNo, @Nullable String evaluatorId,
		@Nullable String regionCode, LocalDate on) {

	static CertificateAnswer nothing(LocalDate on) {
		return new CertificateAnswer(CertificateStanding.NOT_FOUND, null, null, null, null, null, null, null, null,
				null, on);
	}

}
