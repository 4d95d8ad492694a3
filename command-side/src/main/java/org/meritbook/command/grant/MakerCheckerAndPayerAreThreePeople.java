package org.meritbook.command.grant;

import java.util.List;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Whoever reviews, whoever approves and whoever pays are three people.
 *
 * @param account who wants to act
 * @param before who acted before
 */
record MakerCheckerAndPayerAreThreePeople(String account, List<String> before) implements Rule {

	@Override
	public boolean isBroken() {
		return before.contains(account);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("", "domain invariant I37", "账号“" + account + "”已在该奖补的前序环节经手。",
				"The account '" + account + "' acted on this grant before.", "请换另一人办理。", "Have someone else act.");
	}

}
