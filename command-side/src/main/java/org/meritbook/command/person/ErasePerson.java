package org.meritbook.command.person;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;

/**
 * Destroy the key of the details.
 *
 * @param personId the person
 * @param reason why, without personal data
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record ErasePerson(@TargetAggregateIdentifier String personId, String reason, CitedClause basis, LocalDate on) {

}
