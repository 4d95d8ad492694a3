package org.meritbook.events.evaluator;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to the filing of an evaluator.
 */
public sealed interface EvaluatorEvent extends MeritbookEvent permits EvaluatorFiled, EvaluatorExtended,
		EvaluatorSuspended, EvaluatorReinstated, EvaluatorStruckOff, EvaluatorReliedOn {

}
