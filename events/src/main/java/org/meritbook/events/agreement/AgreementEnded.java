package org.meritbook.events.agreement;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The agreement ended; what was recognised stands.
 *
 * @param agreementId stream of the agreement
 * @param documentNo number of the document
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record AgreementEnded(String agreementId, String documentNo, String reason, Basis basis,
		LocalDate effectiveOn) implements AgreementEvent {

}
