package org.meritbook.command.recognition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A version of the table in force on the day has a line for the qualification.
 *
 * @param tableId table
 * @param qualification qualification or level
 * @param covered whether it has
 */
record TableMustCoverTheQualification(String tableId, String qualification, boolean covered) implements Rule {

	@Override
	public boolean isBroken() {
		return !covered;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("tableId", "001 (十二)", "比照表“" + tableId + "”在当日没有“" + qualification + "”的条目。",
				"The table '" + tableId + "' had no line for '" + qualification + "' on that day.", "请核对比照表的版本和条目。",
				"Check version and lines of the table.");
	}

}
