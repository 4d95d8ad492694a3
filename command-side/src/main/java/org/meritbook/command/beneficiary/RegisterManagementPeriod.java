package org.meritbook.command.beneficiary;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;

/**
 * Register the days in which a monthly incentive is due.
 *
 * @param subjectId the person or organisation
 * @param schemeId scheme
 * @param from first day
 * @param until last day
 * @param reason why, without personal data
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record RegisterManagementPeriod(@TargetAggregateIdentifier String subjectId, String schemeId, LocalDate from,
		LocalDate until, String reason, CitedClause basis, LocalDate on) {

}
