package org.meritbook.command.beneficiary;

import java.util.List;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.beneficiary.GrantCounted;
import org.meritbook.events.grant.GrantEntitled;
import org.meritbook.events.type.PaymentRule;
import org.meritbook.events.type.Reckoning;
import org.meritbook.events.type.Skill;

/**
 * A grant that is to count against the limits of a beneficiary.
 *
 * @param grantId the grant
 * @param schemeId scheme that pays
 * @param skill occupation and level
 * @param year year it counts for
 * @param months months it is for
 * @param amountFen sum in fen, 0 while it is not known
 * @param rule the rule with its limits
 * @param basis clause of the act
 * @param on day of the act
 */
public record Counting(String grantId, String schemeId, @Nullable Skill skill, int year, List<String> months,
		long amountFen, PaymentRule rule, Basis basis, LocalDate on) {

	/** How an entitlement counts against one of those it is for. */
	public static Counting of(GrantEntitled event, Reckoning reckoning, PaymentRule rule, LocalDate on) {
		long sum = (reckoning.amountFen() != null) ? reckoning.amountFen() : 0;
		int heads = event.countedFor().size();
		return new Counting(event.grantId(), event.schemeId(), event.skill(), event.year(), event.months(),
				Math.ceilDiv(sum, heads), rule, event.basis(), on);
	}

	GrantCounted counted(String beneficiaryId) {
		return new GrantCounted(beneficiaryId, this.grantId, this.schemeId, this.rule.ruleId(), this.rule.programme(),
				this.skill, this.year, this.months, this.amountFen, this.basis, this.on);
	}

}
