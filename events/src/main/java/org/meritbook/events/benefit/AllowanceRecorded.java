package org.meritbook.events.benefit;

import java.time.LocalDate;

import org.meritbook.events.type.Basis;

/**
 * An allowance that an enterprise pays by itself was recorded.
 *
 * @param benefitId stream of the benefit
 * @param schemeId scheme
 * @param enterpriseId enterprise that pays
 * @param personId who receives it
 * @param amountFen sum in fen
 * @param periodFrom first day it is for
 * @param periodTo last day it is for
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record AllowanceRecorded(String benefitId, String schemeId, String enterpriseId, String personId, long amountFen,
		LocalDate periodFrom, LocalDate periodTo, Basis basis, LocalDate effectiveOn) implements BenefitEvent {

}
