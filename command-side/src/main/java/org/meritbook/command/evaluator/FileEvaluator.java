package org.meritbook.command.evaluator;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.events.type.EvaluatorKind;
import org.meritbook.events.type.NumberTemplate;
import org.meritbook.events.type.OccupationScope;

/**
 * File an evaluator.
 *
 * @param evaluatorId the evaluator
 * @param schemeId scheme of filing
 * @param organisationId organisation that evaluates
 * @param registrarId body that files it
 * @param kind who it is
 * @param code first 13 characters of its certificate numbers
 * @param regionCode GB/T 2260 code of the place of filing
 * @param scope occupations and levels
 * @param numberTemplates forms of its certificate numbers; empty for the national form
 * @param validFrom first day of the filing
 * @param validTo last day of the filing
 * @param on day it takes effect, Asia/Shanghai
 */
public record FileEvaluator(@TargetAggregateIdentifier String evaluatorId, String schemeId, String organisationId,
		String registrarId, EvaluatorKind kind, String code, String regionCode, List<OccupationScope> scope,
		List<NumberTemplate> numberTemplates, LocalDate validFrom, LocalDate validTo, LocalDate on) {

	public FileEvaluator {
		scope = List.copyOf(scope);
		numberTemplates = List.copyOf(numberTemplates);
	}

}
