package org.meritbook.command.round;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A round whose list was approved, or that was revoked, takes no nomination.
 *
 * @param stage where the round stands
 */
record RoundMustTakeNominations(Stage stage) implements Rule {

	@Override
	public boolean isBroken() {
		return stage != Stage.OPEN;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("roundId", "domain 2.1", "该批次已进入“" + stage.chinese() + "”阶段，不再接受此事项。",
				"The round is past its nominations (" + stage + ").", "请在申报阶段办理。", "Do it while the round is open.");
	}

}
