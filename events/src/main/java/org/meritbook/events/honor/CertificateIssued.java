package org.meritbook.events.honor;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;

/**
 * An honor certificate was issued.
 *
 * @param honorId stream of the honor
 * @param certificateNo number, unique in the book
 * @param serial 1 for the first paper
 * @param basis clause that the act rests on
 * @param effectiveOn date on the certificate
 */
public record CertificateIssued(String honorId, String certificateNo, int serial, Basis basis,
		LocalDate effectiveOn) implements HonorEvent {

	@Override
	public List<Claim> claims() {
		return List.of(Claim.take("honor.certificate", certificateNo()));
	}

}
