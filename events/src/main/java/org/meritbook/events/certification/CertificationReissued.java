package org.meritbook.events.certification;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A new paper with the same number.
 *
 * @param certificationId stream of the certificate
 * @param certificateNo number, as before
 * @param serial serial of the paper, 2 for the first reissue
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record CertificationReissued(String certificationId, String certificateNo, int serial, String reason,
		Basis basis, LocalDate effectiveOn) implements CertificationEvent {

}
