package org.meritbook.query.round;

import java.util.List;

import org.meritbook.events.type.EligibilityRule;
import org.meritbook.events.type.Fact;
import org.meritbook.events.type.Outcome;
import org.meritbook.events.type.Verdict;

/**
 * What one rule said of one nomination, in words.
 *
 * @param ruleId rule of the scheme
 * @param clause clause of the rule
 * @param outcome what it said
 * @param sentenceZh the condition in Chinese
 * @param sentenceEn the condition in English
 * @param inputs what it was told; empty for those who may not see it
 */
public record Judgement(String ruleId, String clause, Outcome outcome, String sentenceZh, String sentenceEn,
		List<Fact> inputs) {

	public Judgement {
		inputs = List.copyOf(inputs);
	}

	/** Puts the words of the round's own rules to a verdict. */
	static Judgement of(Verdict verdict, List<EligibilityRule> rules, boolean withInputs) {
		List<Fact> inputs = withInputs ? verdict.inputs() : List.of();
		return rules.stream()
			.filter((rule) -> rule.ruleId().equals(verdict.ruleId()))
			.findFirst()
			.map((rule) -> new Judgement(verdict.ruleId(), verdict.clause(), verdict.outcome(), rule.sentenceZh(),
					rule.sentenceEn(), inputs))
			.orElseGet(() -> new Judgement(verdict.ruleId(), verdict.clause(), verdict.outcome(), verdict.ruleId(),
					verdict.ruleId(), inputs));
	}

}
