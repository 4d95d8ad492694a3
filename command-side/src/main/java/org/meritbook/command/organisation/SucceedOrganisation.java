package org.meritbook.command.organisation;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.lookup.CitedClause;

/**
 * Record who took over.
 *
 * @param organisationId the organisation
 * @param successorIds organisations that took over
 * @param documentNo number of the document
 * @param basis clause it rests on
 * @param on day it takes effect, Asia/Shanghai
 */
public record SucceedOrganisation(@TargetAggregateIdentifier String organisationId, List<String> successorIds,
		String documentNo, CitedClause basis, LocalDate on) {

	public SucceedOrganisation {
		successorIds = List.copyOf(successorIds);
	}

}
