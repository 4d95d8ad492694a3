package org.meritbook.command.expression;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.meritbook.events.type.Fact;
import org.meritbook.events.type.FactDeclaration;
import org.meritbook.command.rule.FactMustBeDeclared;
import org.meritbook.command.rule.FactMustBeReadable;
import org.meritbook.events.type.FactType;

/**
 * What expressions may use: names with their types, and the values that are known.
 *
 * @param declared every name
 * @param values the values that are known, by name
 */
public record StatedFacts(List<FactDeclaration> declared, Map<String, Object> values) {

	/** Reads the facts that are stated, each by its declared type. */
	public static StatedFacts of(List<FactDeclaration> declared, List<Fact> facts, String referenceDate) {
		Map<String, Object> values = new TreeMap<>();
		values.put(Expressions.REFERENCE_DATE, referenceDate);
		for (FactDeclaration declaration : declared) {
			facts.stream()
				.filter((fact) -> fact.name().equals(declaration.name()))
				.findFirst()
				.flatMap((fact) -> FactValues.read(declaration.type(), fact.value()))
				.ifPresent((value) -> values.put(declaration.name(), value));
		}
		return new StatedFacts(declared, values);
	}

	/**
	 * Refuses facts that are not asked for, are stated twice or do not fit their type.
	 * @throws org.meritbook.command.rule.RuleViolated at the first
	 */
	public static void check(List<FactDeclaration> declared, List<Fact> facts) {
		Map<String, FactDeclaration> known = new TreeMap<>();
		declared.forEach((declaration) -> known.put(declaration.name(), declaration));
		Set<String> seen = new TreeSet<>();
		for (Fact fact : facts) {
			FactDeclaration declaration = known.get(fact.name());
			new FactMustBeDeclared(fact.name(), declaration != null && seen.add(fact.name())).check();
			FactType type = Objects.requireNonNull(declaration, "declaration").type();
			new FactMustBeReadable(fact.name(), type.name(), FactValues.read(type, fact.value()).isPresent()).check();
		}
	}

	/** Whether everything that the expression asks for is known. */
	public boolean answer(String expression) {
		return this.declared.stream()
			.filter((declaration) -> expression.matches("(?s).*\\b" + declaration.name() + "\\b.*"))
			.allMatch((declaration) -> this.values.containsKey(declaration.name()));
	}

}
