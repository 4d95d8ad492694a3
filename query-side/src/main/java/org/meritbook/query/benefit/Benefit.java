package org.meritbook.query.benefit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Basis;

/**
 * One benefit as it stands, without the person who holds it.
 *
 * @param id stream of the benefit
 * @param position where it was recorded
 * @param kind what it is
 * @param schemeId scheme
 * @param enterpriseId enterprise that offsets or pays
 * @param amountFen sum in fen; never paid by the treasury
 * @param fiscalYear year of the surcharge
 * @param validTo last day
 * @param statement what is preferred
 * @param services services that go with a card
 * @param status where it stands
 * @param statusSince first day of that status
 * @param beganOn day it began
 * @param basis clause it stands on, with the number of the newest decision
 */
public record Benefit(String id, long position, BenefitKind kind, String schemeId, @Nullable String enterpriseId,
		@Nullable Long amountFen, @Nullable Integer fiscalYear, @Nullable LocalDate validTo, @Nullable String statement,
		List<String> services, BenefitStatus status, LocalDate statusSince, LocalDate beganOn, Basis basis) {

	public Benefit {
		services = List.copyOf(services);
	}

}
