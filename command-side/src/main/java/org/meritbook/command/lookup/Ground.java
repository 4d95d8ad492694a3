package org.meritbook.command.lookup;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.SchemeTerms;

/**
 * What an act under a scheme stands on.
 *
 * @param schemeId scheme
 * @param version version of its terms
 * @param terms the terms
 * @param basis clause in force on the day of the act
 */
public record Ground(String schemeId, int version, SchemeTerms terms, Basis basis) {
}
