package org.meritbook.events.evaluator;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.NumberTemplate;
import org.meritbook.events.type.OccupationScope;

/**
 * The filing was extended: scope and days replace those before.
 *
 * @param evaluatorId stream of the evaluator
 * @param version version of the filing, counted from 2
 * @param scope occupations and levels
 * @param numberTemplates forms of its certificate numbers
 * @param validFrom first day of the filing
 * @param validTo last day of the filing
 * @param reason why
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record EvaluatorExtended(String evaluatorId, int version, List<OccupationScope> scope,
		List<NumberTemplate> numberTemplates, LocalDate validFrom, LocalDate validTo, String reason, Basis basis,
		LocalDate effectiveOn) implements EvaluatorEvent {

	public EvaluatorExtended {
		scope = List.copyOf(scope);
		numberTemplates = List.copyOf(numberTemplates);
	}

}
