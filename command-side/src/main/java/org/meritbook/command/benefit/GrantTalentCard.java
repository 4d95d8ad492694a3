package org.meritbook.command.benefit;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Grant a talent card.
 *
 * @param benefitId the benefit
 * @param schemeId scheme
 * @param personId holder
 * @param cardNo number of the card
 * @param services services that go with it
 * @param validTo last day
 * @param on day it takes effect, Asia/Shanghai
 */
public record GrantTalentCard(@TargetAggregateIdentifier String benefitId, String schemeId, String personId,
		String cardNo, List<String> services, @Nullable LocalDate validTo, LocalDate on) {

	public GrantTalentCard {
		services = List.copyOf(services);
	}

}
