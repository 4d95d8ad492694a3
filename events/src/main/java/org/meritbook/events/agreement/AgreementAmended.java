package org.meritbook.events.agreement;

import java.time.LocalDate;

import org.meritbook.events.type.AgreementTerms;
import org.meritbook.events.type.Basis;

/**
 * A new version, from its own first day on.
 *
 * @param agreementId stream of the agreement
 * @param version version, counted from 2
 * @param documentNo number of the amendment
 * @param terms what it covers
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record AgreementAmended(String agreementId, int version, String documentNo, AgreementTerms terms, String reason,
		Basis basis, LocalDate effectiveOn) implements AgreementEvent {

}
