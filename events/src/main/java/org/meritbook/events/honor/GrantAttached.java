package org.meritbook.events.honor;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A grant hangs on the honor and falls with it.
 *
 * @param honorId stream of the honor
 * @param grantId stream of the grant
 * @param schemeId scheme that pays
 * @param ruleId amount of that scheme
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record GrantAttached(String honorId, String grantId, String schemeId, String ruleId, Basis basis,
		LocalDate effectiveOn) implements HonorEvent {

}
