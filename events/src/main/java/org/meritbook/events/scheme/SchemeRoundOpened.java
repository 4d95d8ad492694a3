package org.meritbook.events.scheme;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;

/**
 * A round of the scheme was opened; the scheme remembers it to keep its cycle.
 *
 * @param schemeId stream of the scheme
 * @param roundId stream of the round
 * @param editionYear year of the edition
 * @param overrideDecisionNo decision that allowed an edition before its cycle
 * @param basis clause that the act rests on
 * @param effectiveOn day the round opens
 */
public record SchemeRoundOpened(String schemeId, String roundId, int editionYear, @Nullable String overrideDecisionNo,
		Basis basis, LocalDate effectiveOn) implements SchemeEvent {

}
