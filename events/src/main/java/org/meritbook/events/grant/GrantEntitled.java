package org.meritbook.events.grant;

import java.util.List;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Basis;
import org.meritbook.events.type.Claim;
import org.meritbook.events.type.DisclosureRule;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.Reckoning;
import org.meritbook.events.type.Sealed;
import org.meritbook.events.type.Skill;
import org.meritbook.events.type.Subject;

/**
 * Someone is entitled to money under a scheme, or applied for it; what hangs on it was
 * checked.
 *
 * @param grantId stream of the grant
 * @param schemeId scheme
 * @param schemeName name of the scheme
 * @param subject who is paid
 * @param countedFor subjects whose limits it counts against
 * @param skill occupation and level it is for
 * @param honorId honor it hangs on
 * @param sourceKey document or event it hangs on
 * @param year year it counts for
 * @param months months it is for, ISO 8601
 * @param requestedFen sum that was asked for in fen
 * @param fundingRoute whose money
 * @param disclosure notice before payment
 * @param noticeGiven whether the honor it hangs on was under public notice
 * @param reckoning how the sum came about
 * @param payee account to pay into, sealed under the subject
 * @param regionCode GB/T 2260 code
 * @param basis clause that the act rests on
 * @param effectiveOn day it takes effect
 */
public record GrantEntitled(String grantId, String schemeId, String schemeName, Subject subject,
		List<String> countedFor, @Nullable Skill skill, @Nullable String honorId, @Nullable String sourceKey, int year,
		List<String> months, @Nullable Long requestedFen, FundingRoute fundingRoute, DisclosureRule disclosure,
		boolean noticeGiven, Reckoning reckoning, @Nullable Sealed payee, String regionCode, Basis basis,
		LocalDate effectiveOn) implements GrantEvent {

	public GrantEntitled {
		countedFor = List.copyOf(countedFor);
		months = List.copyOf(months);
	}

	@Override
	public List<Claim> claims() {
		return (this.sourceKey == null) ? List.of() : List
			.of(Claim.take("grant.source", this.schemeId + "/" + this.reckoning.ruleId() + "/" + this.sourceKey));
	}

}
