package org.meritbook.query.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.type.ActType;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.Basis;
import org.meritbook.events.type.EligibilityRule;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SchemeTerms;

/**
 * A scheme with one version of its terms.
 *
 * @param id stream of the scheme
 * @param position where it was defined
 * @param version version of the terms
 * @param terms what it says
 * @param basis clause it stands on
 * @param closed whether it takes no new round
 */
public record Scheme(String id, long position, int version, SchemeTerms terms, Basis basis, boolean closed) {

	/** Name. */
	public String name() {
		return this.terms.name();
	}

	/** Route, where one name has several. */
	public @Nullable String route() {
		return this.terms.route();
	}

	/** What it gives. */
	public SchemeKind kind() {
		return this.terms.kind();
	}

	/** Legal type of the conferring act. */
	public ActType actType() {
		return this.terms.actType();
	}

	/** Rank of the conferring level. */
	public Rank rank() {
		return this.terms.rank();
	}

	/** Level as worded. */
	public String localLevel() {
		return this.terms.localLevel();
	}

	/** GB/T 2260 code. */
	public String regionCode() {
		return this.terms.regionCode();
	}

	/** Lead units. */
	public List<String> leadUnits() {
		return this.terms.leadUnits();
	}

	/** Whole years between two rounds. */
	public @Nullable Integer cycleYears() {
		return this.terms.cycleYears();
	}

	/** Most conferrals of one round. */
	public @Nullable Integer maxPerRound() {
		return this.terms.maxPerRound();
	}

	/** Conditions. */
	public List<EligibilityRule> eligibility() {
		return this.terms.eligibility();
	}

	/** What a nomination states. */
	public List<FactDeclaration> facts() {
		return this.terms.facts();
	}

	/** What is paid. */
	public List<AmountRule> amounts() {
		return this.terms.amounts();
	}

	/** Whose money. */
	public FundingRoute fundingRoute() {
		return this.terms.fundingRoute();
	}

	/** Working days a list is disclosed. */
	public int disclosureWorkingDays() {
		return this.terms.disclosure().workingDays();
	}

	/** How they are counted. */
	public CountingConvention disclosureConvention() {
		return this.terms.disclosure().convention();
	}

	/** Where the disclosure rule comes from. */
	public String disclosureSource() {
		return this.terms.disclosure().source();
	}

	/** Approval number of a commendation project. */
	public @Nullable String approvalBasis() {
		return this.terms.approvalBasis();
	}

}
