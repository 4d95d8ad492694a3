package org.meritbook.events.evaluator;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A suspension ended.
 *
 * @param evaluatorId stream of the evaluator
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record EvaluatorReinstated(String evaluatorId, String reason, Basis basis,
		LocalDate effectiveOn) implements EvaluatorEvent {

}
