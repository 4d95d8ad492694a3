package org.meritbook.events.round;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The window has passed.
 *
 * @param roundId stream of the round
 * @param disclosureId announcement
 * @param basis clause that the act rests on
 * @param effectiveOn first day after the window
 */
public record DisclosureClosed(String roundId, String disclosureId, Basis basis,
		LocalDate effectiveOn) implements RoundEvent {

}
