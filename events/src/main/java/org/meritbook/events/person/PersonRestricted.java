package org.meritbook.events.person;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * Nothing but storage is done with the details (个人信息保护法第四十七条).
 *
 * @param personId stream of the person and subject of the sealing key
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the restriction
 */
public record PersonRestricted(String personId, String reason, Basis basis,
		LocalDate effectiveOn) implements PersonEvent {

}
