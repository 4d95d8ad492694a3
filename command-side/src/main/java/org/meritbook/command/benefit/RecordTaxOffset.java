package org.meritbook.command.benefit;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record a tax offset.
 *
 * @param benefitId the benefit
 * @param schemeId scheme
 * @param enterpriseId enterprise
 * @param fiscalYear year of the surcharge
 * @param investmentFen investment in fen
 * @param surchargeDueFen surcharge due that year in fen
 * @param offsetFen sum offset in fen
 * @param documentNo document of the tax office
 * @param on day it takes effect, Asia/Shanghai
 */
public record RecordTaxOffset(@TargetAggregateIdentifier String benefitId, String schemeId, String enterpriseId,
		int fiscalYear, long investmentFen, long surchargeDueFen, long offsetFen, String documentNo, LocalDate on) {

}
