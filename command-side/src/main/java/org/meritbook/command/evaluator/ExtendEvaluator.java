package org.meritbook.command.evaluator;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.NumberTemplate;
import org.meritbook.events.type.OccupationScope;

/**
 * Extend or change a filing.
 *
 * @param evaluatorId the evaluator
 * @param scope occupations and levels
 * @param numberTemplates forms of its certificate numbers; empty for those of before
 * @param validFrom first day of the filing
 * @param validTo last day of the filing
 * @param reason why
 * @param on day it takes effect, Asia/Shanghai
 */
public record ExtendEvaluator(@TargetAggregateIdentifier String evaluatorId, List<OccupationScope> scope,
		List<NumberTemplate> numberTemplates, LocalDate validFrom, LocalDate validTo, String reason, LocalDate on) {

	public ExtendEvaluator {
		scope = List.copyOf(scope);
		numberTemplates = List.copyOf(numberTemplates);
	}

}
