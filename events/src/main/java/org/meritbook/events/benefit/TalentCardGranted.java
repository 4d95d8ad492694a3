package org.meritbook.events.benefit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;

/**
 * A talent card was granted.
 *
 * @param benefitId stream of the benefit
 * @param schemeId scheme
 * @param personId holder
 * @param cardNo number of the card
 * @param services services that go with it
 * @param validTo last day
 * @param basis clause that the act rests on
 * @param effectiveOn day of the act
 */
public record TalentCardGranted(String benefitId, String schemeId, String personId, String cardNo,
		List<String> services, @Nullable LocalDate validTo, Basis basis,
		LocalDate effectiveOn) implements BenefitEvent {

	public TalentCardGranted {
		services = List.copyOf(services);
	}

	@Override
	public List<Claim> claims() {
		return List.of(Claim.take("benefit.card", cardNo()));
	}

}
