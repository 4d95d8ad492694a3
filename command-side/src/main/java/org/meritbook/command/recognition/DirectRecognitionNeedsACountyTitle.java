package org.meritbook.command.recognition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.Rank;

/**
 * Direct recognition is for holders of a verified title of county rank or above.
 *
 * @param title title
 * @param rank rank of the level that gave it
 */
record DirectRecognitionNeedsACountyTitle(String title, Rank rank) implements Rule {

	@Override
	public boolean isBroken() {
		return rank == Rank.ENTERPRISE || rank == Rank.CROSS_REGION;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("source", "004 (七); domain invariant I9",
				"称号“" + title + "”的级别为" + rank + "，直接认定要求区（市）县级以上。",
				"The title '" + title + "' is of rank " + rank + "; direct recognition asks for county rank or above.",
				"请走评选路径。", "Nominate the holder in a round instead.");
	}

}
