package org.meritbook.command.door;

import java.util.ArrayList;
import java.util.List;

import org.meritbook.command.rule.Refusal;

/**
 * A refusal as GraphQL shows it.
 *
 * @param code name of the rule, stable
 * @param field path of the input field at fault, empty where none is
 * @param messageZh what is wrong, in Chinese
 * @param messageEn what is wrong, in English
 * @param remedyZh what to do, in Chinese
 * @param remedyEn what to do, in English
 * @param clause clause the rule comes from
 */
public record UserError(String code, List<String> field, String messageZh, String messageEn, String remedyZh,
		String remedyEn, String clause) {

	static UserError of(Refusal refusal) {
		List<String> path = new ArrayList<>();
		if (!refusal.field().isEmpty()) {
			path.add("input");
			path.addAll(List.of(refusal.field().split("\\.")));
		}
		return new UserError(refusal.code(), List.copyOf(path), refusal.messageZh(), refusal.messageEn(),
				refusal.remedyZh(), refusal.remedyEn(), refusal.clause());
	}

}
