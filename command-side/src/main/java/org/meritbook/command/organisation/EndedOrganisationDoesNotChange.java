package org.meritbook.command.organisation;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * An organisation whose duties were taken over takes no further act.
 *
 * @param ended whether others took over
 */
record EndedOrganisationDoesNotChange(boolean ended) implements Rule {

	@Override
	public boolean isBroken() {
		return ended;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("organisationId", "domain R19", "该单位的职责已由其他单位承接。",
				"Other organisations took over from this one.", "请使用承接单位的记录。", "Use the record of the successor.");
	}

}
