package org.meritbook.command.scheme;

import java.util.List;
import java.util.Set;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Conditions, facts and amounts of one scheme have names of their own.
 *
 * @param field field
 * @param names names in use
 */
record NamesMustBeUnique(String field, List<String> names) implements Rule {

	@Override
	public boolean isBroken() {
		return names.size() != Set.copyOf(names).size()
				|| names.stream().anyMatch((name) -> !name.matches("[A-Za-z][A-Za-z0-9_-]{0,60}"));
	}

	@Override
	public Explanation explanation() {
		return new Explanation(field, "domain section 5", "名称重复或格式不对：" + names,
				"Names are repeated or badly formed: " + names, "请使用以字母开头且互不相同的名称。",
				"Use distinct names that begin with a letter.");
	}

}
