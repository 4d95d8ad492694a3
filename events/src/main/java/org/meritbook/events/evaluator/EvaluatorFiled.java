package org.meritbook.events.evaluator;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.EvaluatorKind;
import org.meritbook.events.type.NumberTemplate;
import org.meritbook.events.type.OccupationScope;

/**
 * An evaluator was filed: it may judge these levels of these occupations.
 *
 * @param evaluatorId stream of the evaluator
 * @param schemeId scheme of filing
 * @param organisationId organisation that evaluates
 * @param registrarId body that files it
 * @param kind who it is
 * @param code first 13 characters of its certificate numbers
 * @param regionCode GB/T 2260 code of the place of filing
 * @param scope occupations and levels
 * @param numberTemplates forms of its certificate numbers
 * @param validFrom first day of the filing
 * @param validTo last day of the filing
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record EvaluatorFiled(String evaluatorId, String schemeId, String organisationId, String registrarId,
		EvaluatorKind kind, String code, String regionCode, List<OccupationScope> scope,
		List<NumberTemplate> numberTemplates, LocalDate validFrom, LocalDate validTo, Basis basis,
		LocalDate effectiveOn) implements EvaluatorEvent {

	public EvaluatorFiled {
		scope = List.copyOf(scope);
		numberTemplates = List.copyOf(numberTemplates);
	}

	@Override
	public List<Claim> claims() {
		return List.of(Claim.take("evaluator.code", code()));
	}

}
