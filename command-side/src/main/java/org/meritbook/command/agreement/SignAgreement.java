package org.meritbook.command.agreement;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.AgreementTerms;
import org.meritbook.events.type.RecognisedKind;

/**
 * Record that an agreement was signed.
 *
 * @param agreementId the agreement
 * @param schemeId scheme it carries out
 * @param name name
 * @param documentNo number of the agreement
 * @param partyIds organisations that signed
 * @param subjectKind what it recognises
 * @param terms what it covers
 * @param on day it takes effect, Asia/Shanghai
 */
public record SignAgreement(@TargetAggregateIdentifier String agreementId, String schemeId, String name,
		String documentNo, List<String> partyIds, RecognisedKind subjectKind, AgreementTerms terms, LocalDate on) {

	public SignAgreement {
		partyIds = List.copyOf(partyIds);
	}

}
