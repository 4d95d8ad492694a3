package org.meritbook.command.organisation;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;

/**
 * Record a new name.
 *
 * @param organisationId the organisation
 * @param name name
 * @param reason why, without personal data
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record RenameOrganisation(@TargetAggregateIdentifier String organisationId, String name, String reason,
		CitedClause basis, LocalDate on) {

}
