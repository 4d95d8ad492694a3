package org.meritbook.events.benefit;

import java.time.LocalDate;
import java.util.List;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;

/**
 * A tax offset was recorded; it is never paid out.
 *
 * @param benefitId stream of the benefit
 * @param schemeId scheme
 * @param enterpriseId enterprise
 * @param fiscalYear year of the surcharge
 * @param investmentFen investment in fen
 * @param surchargeDueFen surcharge due that year in fen
 * @param offsetFen sum offset in fen
 * @param documentNo document of the tax office
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record TaxOffsetRecorded(String benefitId, String schemeId, String enterpriseId, int fiscalYear,
		long investmentFen, long surchargeDueFen, long offsetFen, String documentNo, Basis basis,
		LocalDate effectiveOn) implements BenefitEvent {

	@Override
	public List<Claim> claims() {
		return List.of(Claim.take("benefit.offset", schemeId() + "|" + enterpriseId() + "|" + fiscalYear()));
	}

}
