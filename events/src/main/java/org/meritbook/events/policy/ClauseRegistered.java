package org.meritbook.events.policy;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Figure;
import org.meritbook.events.type.Rank;

/**
 * One clause of the document: what it sets up, asks for or states, with its figures.
 *
 * @param policyId stream of the document
 * @param clauseId id of the clause in the book, for example {@code A000-05}
 * @param clause number as the document prints it
 * @param tier what the clause is for: SYSTEM, RULE, KPI, BASELINE or GOVERN
 * @param kind what it sets up
 * @param name its name
 * @param localLevel level as worded
 * @param ranks normalised ranks
 * @param regionCodes GB/T 2260 codes
 * @param leadUnits lead units
 * @param figures its numbers with their comparators
 * @param funding funding as stated
 * @param note what a reader has to know about it
 * @param basis clause that the act rests on
 * @param effectiveOn day of the document
 */
public record ClauseRegistered(String policyId, String clauseId, String clause, String tier, String kind, String name,
		String localLevel, List<Rank> ranks, List<String> regionCodes, List<String> leadUnits, List<Figure> figures,
		@Nullable String funding, @Nullable String note, Basis basis, LocalDate effectiveOn) implements PolicyEvent {

	public ClauseRegistered {
		ranks = List.copyOf(ranks);
		regionCodes = List.copyOf(regionCodes);
		leadUnits = List.copyOf(leadUnits);
		figures = List.copyOf(figures);
	}

}
