package org.meritbook.command.benefit;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record an allowance that an enterprise pays by itself.
 *
 * @param benefitId the benefit
 * @param schemeId scheme
 * @param enterpriseId enterprise that pays
 * @param personId who receives it
 * @param amountFen sum in fen
 * @param periodFrom first day it is for
 * @param periodTo last day it is for
 * @param on day it takes effect, Asia/Shanghai
 */
public record RecordAllowance(@TargetAggregateIdentifier String benefitId, String schemeId, String enterpriseId,
		String personId, long amountFen, LocalDate periodFrom, LocalDate periodTo, LocalDate on) {

}
