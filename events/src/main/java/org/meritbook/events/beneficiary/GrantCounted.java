package org.meritbook.events.beneficiary;

import java.util.List;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Skill;

/**
 * A grant counts against the limits of the beneficiary; counted again, the newest sum
 * holds.
 *
 * @param beneficiaryId stream of the beneficiary
 * @param grantId the grant
 * @param schemeId scheme that pays
 * @param ruleId amount of that scheme
 * @param programme name under which it counts
 * @param skill occupation and level
 * @param year year it counts for
 * @param months months it is for
 * @param amountFen sum in fen, 0 while it is not known
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record GrantCounted(String beneficiaryId, String grantId, String schemeId, String ruleId, String programme,
		@Nullable Skill skill, int year, List<String> months, long amountFen, Basis basis,
		LocalDate effectiveOn) implements BeneficiaryEvent {

	public GrantCounted {
		months = List.copyOf(months);
	}

}
