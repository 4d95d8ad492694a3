package org.meritbook.events.evaluator;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * A recognition of this filing begins to hang on it.
 *
 * @param evaluatorId stream of the evaluator
 * @param dependentId record that hangs on it
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record EvaluatorReliedOn(String evaluatorId, String dependentId, Basis basis,
		LocalDate effectiveOn) implements EvaluatorEvent {

}
