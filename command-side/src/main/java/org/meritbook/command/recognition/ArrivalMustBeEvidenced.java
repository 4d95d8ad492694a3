package org.meritbook.command.recognition;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Direct recognition asks for evidence that the holder came to the place.
 *
 * @param evidence evidence given
 */
record ArrivalMustBeEvidenced(@Nullable String evidence) implements Rule {

	@Override
	public boolean isBroken() {
		return evidence == null || evidence.isBlank();
	}

	@Override
	public Explanation explanation() {
		return new Explanation("evidence", "004 (七); domain invariant I9", "直接认定需要来本地工作的证明。",
				"Direct recognition asks for evidence of coming to work in the place.", "请登记证明材料的名称和文号。",
				"Name the evidence and its number.");
	}

}
