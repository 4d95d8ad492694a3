package org.meritbook.command.policy;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

/**
 * Register one clause with its figures.
 *
 * @param policyId the document
 * @param clauseId id of the clause in the book
 * @param clause number as printed
 * @param tier SYSTEM, RULE, KPI, BASELINE or GOVERN
 * @param kind what it sets up
 * @param name name
 * @param localLevel level as worded
 * @param ranks normalised ranks
 * @param regionCodes GB/T 2260 codes
 * @param leadUnits lead units
 * @param figures numbers with comparators
 * @param funding funding as stated
 * @param note what a reader has to know
 */
public record RegisterClause(@TargetAggregateIdentifier String policyId, String clauseId, String clause, String tier,
		String kind, String name, String localLevel, List<Rank> ranks, List<String> regionCodes, List<String> leadUnits,
		List<Figure> figures, @Nullable String funding, @Nullable String note) {

	public RegisterClause {
		ranks = List.copyOf(ranks);
		regionCodes = List.copyOf(regionCodes);
		leadUnits = List.copyOf(leadUnits);
		figures = List.copyOf(figures);
	}

}
