package org.meritbook.events.type;

/**
 * One condition of a scheme, as data.
 *
 * @param ruleId stable name within the scheme
 * @param expression CEL predicate over the declared facts, the round and the date
 * @param clause clause that asks for it
 * @param sentenceZh the condition in Chinese
 * @param sentenceEn the condition in English
 */
public record EligibilityRule(String ruleId, String expression, String clause, String sentenceZh, String sentenceEn) {
}
