package org.meritbook.command.batch;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A payment batch names between one and five hundred grants, each once.
 *
 * @param count how many are named
 * @param different how many are different
 */
record ABatchNamesEachGrantOnce(int count, int different) implements Rule {

	@Override
	public boolean isBroken() {
		return count < 1 || count > 500 || count != different;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("grantIds", "domain invariant I38", "批次含" + count + "笔，其中不同的" + different + "笔。",
				"The batch names " + count + " grants, of which " + different + " are different.", "请每笔只列一次，每批一至五百笔。",
				"Name each once, one to five hundred in a batch.");
	}

}
