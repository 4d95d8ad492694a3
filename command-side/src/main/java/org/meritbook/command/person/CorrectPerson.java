package org.meritbook.command.person;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.privacy.PersonalDetails;

/**
 * Correct a person's details.
 *
 * @param personId the person
 * @param documentType identity document
 * @param details all details, as they are right
 * @param reason why, without personal data
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record CorrectPerson(@TargetAggregateIdentifier String personId, DocumentType documentType,
		PersonalDetails details, String reason, CitedClause basis, LocalDate on) {

}
