package org.meritbook.events.honor;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The honored one gave the honor back.
 *
 * @param honorId stream of the honor
 * @param statement what was stated, without personal data
 * @param basis clause that the act rests on
 * @param effectiveOn first day it is renounced
 */
public record HonorRenounced(String honorId, String statement, Basis basis,
		LocalDate effectiveOn) implements HonorEvent {

}
