package org.meritbook.ops.dataset;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.ActType;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.DisclosureRule;
import org.meritbook.events.type.EligibilityRule;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SchemeTerms;
import org.meritbook.events.type.SubjectKind;

/**
 * What a scheme says, without what goes without saying: a list left out is empty, a route
 * of money left out is none, a notice left out is the default.
 *
 * @param name name
 * @param route label that tells schemes of one name apart
 * @param kind what it gives
 * @param actType legal type of the conferring act, as the document words it
 * @param rank rank of the conferring level
 * @param localLevel level as worded
 * @param regionCode GB/T 2260 code
 * @param leadUnits lead units as written
 * @param issuerIds bodies that confer
 * @param honorees who can be honored
 * @param cycleYears whole years between two rounds
 * @param maxPerRound most conferrals of one round
 * @param facts what a nomination states
 * @param eligibility conditions
 * @param amounts what is paid
 * @param fundingRoute whose money
 * @param disclosure notice before conferral
 * @param certificatePrefix first part of certificate numbers
 * @param approvalBasis approval number of a commendation project
 */
record TermsEntry(String name, @Nullable String route, SchemeKind kind, ActType actType, Rank rank, String localLevel,
		String regionCode, List<String> leadUnits, List<String> issuerIds, List<SubjectKind> honorees,
		@Nullable Integer cycleYears, @Nullable Integer maxPerRound, List<FactDeclaration> facts,
		List<EligibilityRule> eligibility, List<AmountRule> amounts, @Nullable FundingRoute fundingRoute,
		@Nullable DisclosureRule disclosure, @Nullable String certificatePrefix, @Nullable String approvalBasis) {

	TermsEntry {
		leadUnits = Defaults.orNone(leadUnits);
		issuerIds = Defaults.orNone(issuerIds);
		honorees = Defaults.orNone(honorees);
		facts = Defaults.orNone(facts);
		eligibility = Defaults.orNone(eligibility);
		amounts = Defaults.orNone(amounts);
	}

	SchemeTerms terms() {
		return new SchemeTerms(this.name, this.route, this.kind, this.actType, this.rank, this.localLevel,
				this.regionCode, this.leadUnits, this.issuerIds, this.honorees, this.cycleYears, this.maxPerRound,
				this.facts, this.eligibility, this.amounts,
				(this.fundingRoute != null) ? this.fundingRoute : FundingRoute.NONE,
				(this.disclosure != null) ? this.disclosure : Defaults.DISCLOSURE, this.certificatePrefix,
				this.approvalBasis);
	}

}
