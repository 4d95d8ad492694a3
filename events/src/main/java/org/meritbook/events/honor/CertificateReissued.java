package org.meritbook.events.honor;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A new paper with the same number and a new serial.
 *
 * @param honorId stream of the honor
 * @param certificateNo number, as first issued
 * @param serial serial of the new paper
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn date on the certificate
 */
public record CertificateReissued(String honorId, String certificateNo, int serial, String reason, Basis basis,
		LocalDate effectiveOn) implements HonorEvent {

}
