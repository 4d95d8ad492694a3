package org.meritbook.events.certification;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A newer certificate took its place.
 *
 * @param certificationId stream of the certificate
 * @param successorId certificate that took its place
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record CertificationSuperseded(String certificationId, String successorId, String reason, Basis basis,
		LocalDate effectiveOn) implements CertificationEvent {

}
