package org.meritbook.events.evaluator;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * The evaluator was struck off; certificates of before stand.
 *
 * @param evaluatorId stream of the evaluator
 * @param bodyId body that decided
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record EvaluatorStruckOff(String evaluatorId, String bodyId, String reason, Basis basis,
		LocalDate effectiveOn) implements EvaluatorEvent {

}
