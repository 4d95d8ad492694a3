package org.meritbook.command.recognition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * A title obtained by recognition, or the title itself, is no source of a direct
 * recognition.
 *
 * @param title title
 * @param circle whether it closes a circle
 */
record ARecognitionIsNoSourceOfAnother(String title, boolean circle) implements Rule {

	@Override
	public boolean isBroken() {
		return circle;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("source", "domain invariant I9", "称号“" + title + "”就是所申请的称号，或本身由直接认定取得，不能再作为来源。",
				"The title '" + title + "' is the one asked for, or was itself obtained by recognition.",
				"请提供经评选取得的称号。", "Name a title that was won in a selection.");
	}

}
