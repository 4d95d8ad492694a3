package org.meritbook.query.round;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Basis;

/**
 * One round as it stands.
 *
 * @param id stream of the round
 * @param schemeId scheme
 * @param schemeVersion version of its terms that decides the round
 * @param title title
 * @param editionYear year of the edition
 * @param status where it stands
 * @param nominationFrom first day of nominations
 * @param nominationUntil last day of nominations
 * @param referenceDate day on which conditions are judged
 * @param maxConferrals most conferrals
 * @param conferred honors conferred so far
 * @param basis clause it stands on
 */
public record Round(String id, String schemeId, int schemeVersion, String title, int editionYear, RoundStatus status,
		LocalDate nominationFrom, LocalDate nominationUntil, LocalDate referenceDate, @Nullable Integer maxConferrals,
		int conferred, Basis basis) {
}
