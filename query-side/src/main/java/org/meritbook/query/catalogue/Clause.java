package org.meritbook.query.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

/**
 * One clause of a document.
 *
 * @param policyId the document
 * @param position its place among the clauses
 * @param id id of the clause in the book
 * @param clause number as printed
 * @param tier SYSTEM, RULE, KPI, BASELINE or GOVERN
 * @param kind what it sets up
 * @param name name of what it sets up
 * @param localLevel level as worded
 * @param ranks normalised ranks
 * @param regionCodes GB/T 2260 codes
 * @param leadUnits lead units
 * @param figures its numbers
 * @param funding funding as stated
 * @param note what a reader has to know about it
 */
public record Clause(String policyId, long position, String id, String clause, String tier, String kind, String name,
		String localLevel, List<Rank> ranks, List<String> regionCodes, List<String> leadUnits, List<Figure> figures,
		@Nullable String funding, @Nullable String note) {

	public Clause {
		ranks = List.copyOf(ranks);
		regionCodes = List.copyOf(regionCodes);
		leadUnits = List.copyOf(leadUnits);
		figures = List.copyOf(figures);
	}

}
