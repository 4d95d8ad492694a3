package org.meritbook.command.person;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A record is merged into another one that is active.
 *
 * @param personId record that ends
 * @param survivorId record that stays
 */
record MergeNeedsTwoRecords(String personId, String survivorId) implements Rule {

	@Override
	public boolean isBroken() {
		return personId.equals(survivorId);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("survivorId", "domain R31", "不能将人员并入其自身。", "A record cannot be merged into itself.",
				"请填写另一条有效的人员记录。", "Name another active record.");
	}

}
