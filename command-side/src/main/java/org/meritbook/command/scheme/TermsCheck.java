package org.meritbook.command.scheme;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.meritbook.command.expression.Expressions;
import org.meritbook.command.lookup.Parties;
import org.meritbook.command.rule.RecordMustExist;
import org.meritbook.command.rule.RegionMustExist;
import org.meritbook.events.region.RegionCode;
import org.meritbook.events.region.Regions;
import org.meritbook.events.type.AmountRule;
import org.meritbook.events.type.EligibilityRule;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.SchemeTerms;

/**
 * Reads a scheme's terms once, when they are recorded, so that no round stumbles over
 * them later.
 */
public final class TermsCheck {

	private final Parties parties;

	private final Regions regions;

	private final Expressions expressions;

	/**
	 * @param parties who can be a conferring body
	 * @param regions the regions by date
	 * @param expressions compiles conditions
	 */
	public TermsCheck(Parties parties, Regions regions, Expressions expressions) {
		this.parties = parties;
		this.regions = regions;
		this.expressions = expressions;
	}

	void check(SchemeTerms terms, LocalDate on) {
		new LimitsMustBePositive(terms.cycleYears(), terms.maxPerRound(), terms.disclosure().workingDays()).check();
		new RegionMustExist("terms.regionCode", terms.regionCode(), on,
				RegionCode.parse(terms.regionCode()).filter((code) -> this.regions.existsOn(code, on)).isPresent())
			.check();
		terms.issuerIds()
			.forEach((issuer) -> new RecordMustExist("terms.issuerIds", issuer, this.parties.organisationExists(issuer))
				.check());
		new NamesMustBeUnique("terms.facts",
				Stream.concat(Stream.of(Expressions.REFERENCE_DATE), terms.facts().stream().map(FactDeclaration::name))
					.toList())
			.check();
		new NamesMustBeUnique("terms.eligibility", terms.eligibility().stream().map(EligibilityRule::ruleId).toList())
			.check();
		new NamesMustBeUnique("terms.amounts", terms.amounts().stream().map(AmountRule::ruleId).toList()).check();
		terms.amounts().forEach((amount) -> new AmountMustMatchItsForm(amount).check());
		terms.eligibility()
			.forEach((rule) -> new ExpressionMustCompile(rule.ruleId(),
					this.expressions.fault(rule.expression(), terms.facts()))
				.check());
	}

}
