package org.meritbook.events.certification;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A recognition begins to hang on this certificate.
 *
 * @param certificationId stream of the certificate
 * @param dependentId record that hangs on it
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record CertificationReliedOn(String certificationId, String dependentId, Basis basis,
		LocalDate effectiveOn) implements CertificationEvent {

}
