package org.meritbook.command.person;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;

/**
 * Stop all processing but storage.
 *
 * @param personId the person
 * @param reason why, without personal data
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record RestrictPerson(@TargetAggregateIdentifier String personId, String reason, CitedClause basis,
		LocalDate on) {

}
