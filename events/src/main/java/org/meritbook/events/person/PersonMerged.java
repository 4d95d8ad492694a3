package org.meritbook.events.person;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * Two records were the same person; this one continues as the other.
 *
 * @param personId stream of the person and subject of the sealing key
 * @param survivorId record that stays
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the merge
 */
public record PersonMerged(String personId, String survivorId, String reason, Basis basis,
		LocalDate effectiveOn) implements PersonEvent {

}
