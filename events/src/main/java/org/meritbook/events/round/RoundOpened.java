package org.meritbook.events.round;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.SchemeTerms;

/**
 * A round takes nominations under one version of its scheme.
 *
 * @param roundId stream of the round
 * @param schemeId scheme
 * @param schemeVersion version of its terms
 * @param terms the terms of that version: the round is decided by them alone
 * @param title title of the round
 * @param editionYear year of the edition
 * @param nominationFrom first day of nominations
 * @param nominationUntil last day of nominations, to its end in Asia/Shanghai
 * @param referenceDate day on which conditions are judged
 * @param basis clause that the act rests on
 * @param effectiveOn day the round opens
 */
public record RoundOpened(String roundId, String schemeId, int schemeVersion, SchemeTerms terms, String title,
		int editionYear, LocalDate nominationFrom, LocalDate nominationUntil, LocalDate referenceDate, Basis basis,
		LocalDate effectiveOn) implements RoundEvent {

}
