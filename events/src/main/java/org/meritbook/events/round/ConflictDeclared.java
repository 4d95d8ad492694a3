package org.meritbook.events.round;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A reviewer will not judge a nominee 回避.
 *
 * @param roundId stream of the round
 * @param nominationId nomination within the round
 * @param reviewerId account of the reviewer
 * @param relation the relation in general terms
 * @param basis clause that the act rests on
 * @param effectiveOn day of the declaration
 */
public record ConflictDeclared(String roundId, String nominationId, String reviewerId, String relation, Basis basis,
		LocalDate effectiveOn) implements RoundEvent {

}
