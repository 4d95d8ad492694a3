package org.meritbook.events.person;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The key was destroyed: the details cannot be read any more, acts and sums stay.
 *
 * @param personId stream of the person and subject of the sealing key
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the erasure
 */
public record PersonErased(String personId, String reason, Basis basis, LocalDate effectiveOn) implements PersonEvent {

}
