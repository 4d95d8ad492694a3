package org.meritbook.events.certification;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.RevocationReason;

/**
 * The certificate was revoked; its number is never used again.
 *
 * @param certificationId stream of the certificate
 * @param reason why
 * @param revokingBodyId body that revokes
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record CertificationRevoked(String certificationId, RevocationReason reason, String revokingBodyId, Basis basis,
		LocalDate effectiveOn) implements CertificationEvent {

}
