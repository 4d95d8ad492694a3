package org.meritbook.command.person;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;

/**
 * Continue one record as another.
 *
 * @param personId record that ends
 * @param survivorId record that stays
 * @param reason why, without personal data
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record MergePersons(@TargetAggregateIdentifier String personId, String survivorId, String reason,
		CitedClause basis, LocalDate on) {

}
