package org.meritbook.command.organisation;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.lookup.CitedClause;
import org.meritbook.events.type.Rank;

/**
 * Register an organisation.
 *
 * @param organisationId stream wanted for the organisation
 * @param name name
 * @param creditCode unified social credit code
 * @param regionCode GB/T 2260 code
 * @param rank administrative rank
 * @param publicBody true for organs and public bodies
 * @param superiorId organisation above it
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record RegisterOrganisation(@TargetAggregateIdentifier String organisationId, String name,
		@Nullable String creditCode, String regionCode, Rank rank, boolean publicBody, @Nullable String superiorId,
		CitedClause basis, LocalDate on) {

}
