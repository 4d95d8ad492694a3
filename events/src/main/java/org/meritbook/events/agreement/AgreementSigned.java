package org.meritbook.events.agreement;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.AgreementTerms;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.RecognisedKind;

/**
 * An agreement was signed; this is its first version.
 *
 * @param agreementId stream of the agreement
 * @param schemeId scheme it carries out
 * @param name name
 * @param documentNo number of the agreement
 * @param partyIds organisations that signed
 * @param subjectKind what it recognises
 * @param terms what it covers
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record AgreementSigned(String agreementId, String schemeId, String name, String documentNo,
		List<String> partyIds, RecognisedKind subjectKind, AgreementTerms terms, Basis basis,
		LocalDate effectiveOn) implements AgreementEvent {

	public AgreementSigned {
		partyIds = List.copyOf(partyIds);
	}

}
