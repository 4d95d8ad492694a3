package org.meritbook.command.rule;

/**
 * Why something was refused and what to do, without personal data.
 *
 * @param field input field at fault; parts of a path are separated by dots, empty where
 * no single field is at fault
 * @param clause where the rule comes from
 * @param messageZh what is wrong, in Chinese
 * @param messageEn what is wrong, in English
 * @param remedyZh what to do, in Chinese
 * @param remedyEn what to do, in English
 */
public record Explanation(String field, String clause, String messageZh, String messageEn, String remedyZh,
		String remedyEn) {
}
