package org.meritbook.command.person;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.identity.DocumentType;
import org.meritbook.events.privacy.PersonalDetails;

/**
 * Register a person.
 *
 * @param personId stream wanted for the person
 * @param documentType identity document
 * @param details name, document number and what else was given
 * @param regionCode GB/T 2260 code
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record RegisterPerson(@TargetAggregateIdentifier String personId, DocumentType documentType,
		PersonalDetails details, String regionCode, CitedClause basis, LocalDate on) {

}
