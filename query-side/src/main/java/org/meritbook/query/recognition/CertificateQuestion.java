package org.meritbook.query.recognition;

import java.time.LocalDate;

import org.meritbook.events.type.SkillLevel;

/**
 * What an agreement needs to know of a certificate.
 *
 * @param evaluatorId evaluator
 * @param evaluatorRegion GB/T 2260 code of the evaluator's filing
 * @param occupationCode occupation
 * @param level level
 * @param issuedOn day of issue
 * @param on day that is asked about
 */
public record CertificateQuestion(String evaluatorId, String evaluatorRegion, String occupationCode, SkillLevel level,
		LocalDate issuedOn, LocalDate on) {
}
