package org.meritbook.command.batch;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Every row of a bank return file is the answer to one payment of the batch, where the
 * sender wants all or nothing.
 *
 * @param faults rows that are not, with line and reason
 * @param allOrNothing whether the sender wants all or nothing
 */
record EveryRowMustBeOurs(String faults, boolean allOrNothing) implements Rule {

	@Override
	public boolean isBroken() {
		return allOrNothing && !faults.isEmpty();
	}

	@Override
	public Explanation explanation() {
		return new Explanation("content", "domain 2.5 (domain invariant I38)", "回盘文件有不符的行：" + faults,
				"Rows of the return file do not fit: " + faults, "请核对文件，或按行处理。",
				"Check the file, or have it taken row by row.");
	}

}
