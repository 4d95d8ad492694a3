package org.meritbook.events.type;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything a scheme says, as data. A later version replaces it whole; acts keep the
 * version they were made under.
 *
 * @param name name of the honor, subsidy, certificate or platform
 * @param route label that tells schemes of one name apart, for example 竞赛路径
 * @param kind what it gives
 * @param actType legal type of the conferring act
 * @param rank rank of the conferring level
 * @param localLevel level as the document words it
 * @param regionCode GB/T 2260 code
 * @param leadUnits lead units as written
 * @param issuerIds organisations that confer
 * @param honorees who can be honored
 * @param cycleYears whole years between two rounds, null where none is stated
 * @param maxPerRound most conferrals of one round, null where none is stated
 * @param facts what a nomination states
 * @param eligibility conditions
 * @param amounts what is paid
 * @param fundingRoute whose money
 * @param disclosure disclosure before conferral
 * @param certificatePrefix first part of certificate numbers, null where no certificate
 * is issued
 * @param approvalBasis approval number of a commendation project, null where none is on
 * file
 */
public record SchemeTerms(String name, @Nullable String route, SchemeKind kind, ActType actType, Rank rank,
		String localLevel, String regionCode, List<String> leadUnits, List<String> issuerIds,
		List<SubjectKind> honorees, @Nullable Integer cycleYears, @Nullable Integer maxPerRound,
		List<FactDeclaration> facts, List<EligibilityRule> eligibility, List<AmountRule> amounts,
		FundingRoute fundingRoute, DisclosureRule disclosure, @Nullable String certificatePrefix,
		@Nullable String approvalBasis) {

	public SchemeTerms {
		leadUnits = List.copyOf(leadUnits);
		issuerIds = List.copyOf(issuerIds);
		honorees = List.copyOf(honorees);
		facts = List.copyOf(facts);
		eligibility = List.copyOf(eligibility);
		amounts = List.copyOf(amounts);
	}

}
