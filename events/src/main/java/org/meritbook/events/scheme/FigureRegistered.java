package org.meritbook.events.scheme;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A figure was registered for an amount whose document states none.
 *
 * @param schemeId stream of the scheme
 * @param ruleId amount
 * @param minFen lower end in fen
 * @param maxFen upper end in fen
 * @param documentNo document that gives the figure
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record FigureRegistered(String schemeId, String ruleId, long minFen, long maxFen, String documentNo, Basis basis,
		LocalDate effectiveOn) implements SchemeEvent {

}
