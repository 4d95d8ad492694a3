package org.meritbook.events.honor;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A suspension ended.
 *
 * @param honorId stream of the honor
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn first day it holds again
 */
public record HonorReinstated(String honorId, String reason, Basis basis, LocalDate effectiveOn) implements HonorEvent {

}
