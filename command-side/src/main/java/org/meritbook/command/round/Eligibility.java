package org.meritbook.command.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.meritbook.command.expression.Expressions;
import org.meritbook.command.expression.FactValues;
import org.meritbook.events.type.EligibilityRule;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.events.type.Outcome;
import org.meritbook.events.type.SchemeTerms;
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
		Map<String, FactDeclaration> declared = new TreeMap<>();
		terms.facts().forEach((declaration) -> declared.put(declaration.name(), declaration));
		Set<String> seen = new HashSet<>();
		for (Fact fact : facts) {
			Optional<FactDeclaration> declaration = Optional.ofNullable(declared.get(fact.name()));
			new FactMustBeDeclared(fact.name(), declaration.isPresent() && seen.add(fact.name())).check();
			FactDeclaration known = declaration.orElseThrow();
			new FactMustBeReadable(fact.name(), known.type().name(),
					FactValues.read(known.type(), fact.value()).isPresent())
				.check();
		}
	}

	/** The verdict of every condition, in the order of the scheme. */
	List<Verdict> judge(SchemeTerms terms, String referenceDate, List<Fact> facts) {
		Map<String, Object> values = new TreeMap<>();
		values.put(Expressions.REFERENCE_DATE, referenceDate);
		for (FactDeclaration declaration : terms.facts()) {
			facts.stream()
				.filter((fact) -> fact.name().equals(declaration.name()))
				.findFirst()
				.flatMap((fact) -> FactValues.read(declaration.type(), fact.value()))
				.ifPresent((value) -> values.put(declaration.name(), value));
		}
		List<Fact> inputs = new ArrayList<>(facts);
		inputs.add(new Fact(Expressions.REFERENCE_DATE, referenceDate, null));
		return terms.eligibility()
			.stream()
			.map((rule) -> new Verdict(rule.ruleId(), rule.clause(), outcome(terms, rule, values), inputs))
			.toList();
	}

	private Outcome outcome(SchemeTerms terms, EligibilityRule rule, Map<String, Object> values) {
		boolean complete = terms.facts()
			.stream()
			.filter((declaration) -> rule.expression().matches("(?s).*\\b" + declaration.name() + "\\b.*"))
			.allMatch((declaration) -> values.containsKey(declaration.name()));
		if (!complete) {
			return Outcome.INCOMPLETE;
		}
		try {
			return this.expressions.holds(rule.expression(), terms.facts(), values) ? Outcome.PASS : Outcome.FAIL;
		}
		catch (IllegalArgumentException fault) {
			// The words stated cannot be counted with, as when a text is read as a
			// number.
			return Outcome.INCOMPLETE;
		}
	}

}
