package org.meritbook.events.honor;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * Another record begins to hang on this honor.
 *
 * @param honorId stream of the honor
 * @param dependentId record that hangs on it
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record HonorReliedOn(String honorId, String dependentId, Basis basis,
		LocalDate effectiveOn) implements HonorEvent {

}
