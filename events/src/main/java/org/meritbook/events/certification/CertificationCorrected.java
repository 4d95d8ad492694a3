package org.meritbook.events.certification;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A recorded detail was corrected.
 *
 * @param certificationId stream of the certificate
 * @param field what was wrong: occupationCode or employerId
 * @param before value on record
 * @param after right value
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record CertificationCorrected(String certificationId, String field, String before, String after, String reason,
		Basis basis, LocalDate effectiveOn) implements CertificationEvent {

}
