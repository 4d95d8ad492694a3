package org.meritbook.events.honor;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The honor is suspended while a matter is examined.
 *
 * @param honorId stream of the honor
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn first day of the suspension
 */
public record HonorSuspended(String honorId, String reason, Basis basis, LocalDate effectiveOn) implements HonorEvent {

}
