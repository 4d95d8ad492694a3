package org.meritbook.events.scheme;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.SchemeTerms;

/**
 * A scheme exists, with version 1 of its terms.
 *
 * @param schemeId stream of the scheme
 * @param schemeVersion version, 1
 * @param terms what it says
 * @param basis clause that the act rests on
 * @param effectiveOn first day of these terms
 */
public record SchemeDefined(String schemeId, int schemeVersion, SchemeTerms terms, Basis basis,
		LocalDate effectiveOn) implements SchemeEvent {

}
