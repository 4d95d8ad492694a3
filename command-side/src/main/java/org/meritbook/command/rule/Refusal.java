package org.meritbook.command.rule;

import java.io.Serializable;

/**
 * A broken rule as it travels: code and sentences, without the rule's own class.
 *
 * @param code stable code of the rule
 * @param field input field at fault, empty where none is
 * @param clause where the rule comes from
 * @param messageZh what is wrong, in Chinese
 * @param messageEn what is wrong, in English
 * @param remedyZh what to do, in Chinese
 * @param remedyEn what to do, in English
 */
public record Refusal(String code, String field, String clause, String messageZh, String messageEn, String remedyZh,
		String remedyEn) implements Serializable {

	static Refusal of(Rule rule) {
		Explanation why = rule.explanation();
		return new Refusal(rule.code(), why.field(), why.clause(), why.messageZh(), why.messageEn(), why.remedyZh(),
				why.remedyEn());
	}

}
