package org.meritbook.events.scheme;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.SchemeTerms;

/**
 * The scheme says something else from now on; earlier acts keep their version.
 *
 * @param schemeId stream of the scheme
 * @param schemeVersion new version
 * @param terms what it says
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn first day of these terms
 */
public record SchemeRevised(String schemeId, int schemeVersion, SchemeTerms terms, String reason, Basis basis,
		LocalDate effectiveOn) implements SchemeEvent {

}
