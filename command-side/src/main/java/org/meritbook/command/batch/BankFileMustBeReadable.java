package org.meritbook.command.batch;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A bank return file has rows.
 *
 * @param rows rows read
 */
record BankFileMustBeReadable(int rows) implements Rule {

	@Override
	public boolean isBroken() {
		return rows < 1 || rows > 10_000;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("content", "domain 2.5", "回盘文件有" + rows + "行。", "The return file has " + rows + " rows.",
				"请提供一至一万行、含表头的文件。", "Send a file with a heading and one to ten thousand rows.");
	}

}
