package org.meritbook.command.round;

import java.util.ArrayList;
import java.util.List;

import org.meritbook.command.expression.Expressions;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.SchemeTerms;
import org.meritbook.command.expression.StatedFacts;
import org.meritbook.events.type.Verdict;

/**
 * Judges one nomination by the conditions of its scheme, rule by rule, and keeps what
 * each rule was told.
 */
public final class Eligibility {

	private final Expressions expressions;

	/**
	 * @param expressions evaluates conditions
	 */
	public Eligibility(Expressions expressions) {
		this.expressions = expressions;
	}

	/** Refuses facts that the scheme does not ask for or that do not fit their type. */
	void checkFacts(SchemeTerms terms, List<Fact> facts) {
		StatedFacts.check(terms.facts(), facts);
	}

	/** The verdict of every condition, in the order of the scheme. */
	List<Verdict> judge(SchemeTerms terms, String referenceDate, List<Fact> facts) {
		StatedFacts stated = StatedFacts.of(terms.facts(), facts, referenceDate);
		List<Fact> inputs = new ArrayList<>(facts);
		inputs.add(new Fact(Expressions.REFERENCE_DATE, referenceDate, null));
		return terms.eligibility()
			.stream()
			.map((rule) -> new Verdict(rule.ruleId(), rule.clause(),
					this.expressions.outcome(rule.expression(), stated), inputs))
			.toList();
	}

}
