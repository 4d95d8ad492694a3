package org.meritbook.command.rule;

import java.util.List;

/**
 * An occupation is named by a code of a known edition of the classification.
 *
 * @param field field
 * @param given code given
 * @param edition edition given
 */
public record OccupationCodeMustFitItsEdition(String field, String given, int edition) implements Rule {

	@Override
	public boolean isBroken() {
		return !given.matches("[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}") || !List.of(1999, 2015, 2022).contains(edition);
	}

	@Override
	public Explanation explanation() {
		return new Explanation(field, "domain 3.3",
				"职业编码“" + given + "”（" + edition + "年版）格式不对；版本为1999、2015或2022，编码形如6-31-01-03。",
				"The occupation code '" + given + "' of edition " + edition
						+ " is malformed; editions are 1999, 2015 and 2022, codes look like 6-31-01-03.",
				"请按国家职业分类大典填写编码和版本。", "Take code and edition from the national classification.");
	}

}
