package org.meritbook.events.scheme;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The scheme takes no new round.
 *
 * @param schemeId stream of the scheme
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn first day it is closed
 */
public record SchemeClosed(String schemeId, String reason, Basis basis, LocalDate effectiveOn) implements SchemeEvent {

}
