package org.meritbook.events.type;

import java.util.List;

/**
 * What one rule said of one nomination, with everything it was told. Stored, never
 * evaluated again.
 *
 * @param ruleId rule of the scheme
 * @param clause clause of the rule
 * @param outcome what it said
 * @param inputs what it was told
 */
public record Verdict(String ruleId, String clause, Outcome outcome, List<Fact> inputs) {

	public Verdict {
		inputs = List.copyOf(inputs);
	}

}
