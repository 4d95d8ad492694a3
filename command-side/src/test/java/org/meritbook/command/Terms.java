package org.meritbook.command;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.calendar.CountingConvention;
import org.meritbook.events.type.ActType;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.DisclosureRule;
import org.meritbook.events.type.EligibilityRule;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.FactType;
import org.meritbook.events.type.FundingRoute;
import org.meritbook.events.type.Rank;
import org.meritbook.events.type.SchemeKind;
import org.meritbook.events.type.SchemeTerms;
import org.meritbook.events.type.SubjectKind;

/**
 * Terms of an invented scheme, said step by step.
 */
public final class Terms {

	/** Condition of {@link #afterThreeYears()}. */
	public static final String THREE_YEARS = "years(servedSince, referenceDate) >= 3";

	private List<String> issuers = List.of(City.BUREAU);

	private List<SubjectKind> honorees = List.of(SubjectKind.PERSON);

	private SchemeKind kind = SchemeKind.HONOR_TITLE;

	private Rank rank = Rank.PREFECTURE;

	private String name = "样例英才";

	private String route = "评选";

	private FundingRoute fundingRoute = FundingRoute.NONE;

	private @Nullable Integer cycleYears;

	private @Nullable Integer maxPerRound;

	private final List<FactDeclaration> facts = new ArrayList<>();

	private final List<EligibilityRule> eligibility = new ArrayList<>();

	private final List<AmountRule> amounts = new ArrayList<>();

	private int workingDays = 5;

	private CountingConvention convention = CountingConvention.EXCLUDE_FIRST_DAY;

	private String regionCode = "511700";

	private @Nullable String certificatePrefix = "YL";

	/** Terms without condition, cycle or quota, conferred by the bureau. */
	public static Terms plain() {
		return new Terms();
	}

	/** Ten every two years, for those who served three years (000 二(一)一是). */
	public static Terms tenEveryTwoYears() {
		return plain().quota(10).everyYears(2).afterThreeYears();
	}

	/** Who confers. */
	public Terms conferredBy(String... organisations) {
		this.issuers = List.of(organisations);
		return this;
	}

	/** Who can be honored. */
	public Terms honoring(SubjectKind... kinds) {
		this.honorees = List.of(kinds);
		return this;
	}

	/** Years between two rounds. */
	public Terms everyYears(int years) {
		this.cycleYears = years;
		return this;
	}

	/** Most conferrals of a round. */
	public Terms quota(int max) {
		this.maxPerRound = max;
		return this;
	}

	/** Asks nominations for a fact. */
	public Terms asking(String name, FactType type) {
		this.facts.add(new FactDeclaration(name, type, "申报事项", true));
		return this;
	}

	/** Adds a condition. */
	public Terms requiring(String ruleId, String expression) {
		this.eligibility.add(new EligibilityRule(ruleId, expression, "三(一)", "示例条件。", "A condition of an example."));
		return this;
	}

	/** Asks since when someone serves, and wants three years. */
	public Terms afterThreeYears() {
		return asking("servedSince", FactType.DATE).requiring("threeYears", THREE_YEARS);
	}

	/** Adds an amount. */
	public Terms paying(AmountRule amount) {
		this.amounts.add(amount);
		return this;
	}

	/** What it gives, and on which level. */
	public Terms of(SchemeKind given, Rank level) {
		this.kind = given;
		this.rank = level;
		return this;
	}

	/** Its name. */
	public Terms called(String given) {
		this.name = given;
		return this;
	}

	/** Its route. */
	public Terms by(String given) {
		this.route = given;
		return this;
	}

	/** Whose money. */
	public Terms fundedBy(FundingRoute given) {
		this.fundingRoute = given;
		return this;
	}

	/** Length of the public notice. */
	public Terms notice(int days, CountingConvention counted) {
		this.workingDays = days;
		this.convention = counted;
		return this;
	}

	/** Region the scheme is for. */
	public Terms in(String code) {
		this.regionCode = code;
		return this;
	}

	/** Numbering of certificates, or null for none. */
	public Terms numbering(@Nullable String prefix) {
		this.certificatePrefix = prefix;
		return this;
	}

	/** The terms. */
	public SchemeTerms build() {
		return new SchemeTerms(this.name, this.route, this.kind, ActType.AWARD, this.rank, "市级", this.regionCode,
				List.of("样例局"), this.issuers, this.honorees, this.cycleYears, this.maxPerRound, this.facts,
				this.eligibility, this.amounts, this.fundingRoute,
				new DisclosureRule(this.workingDays, this.convention, "样例"), this.certificatePrefix, null);
	}

}
