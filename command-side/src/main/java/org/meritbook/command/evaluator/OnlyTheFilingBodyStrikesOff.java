package org.meritbook.command.evaluator;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * Only the body that filed an evaluator, or one above it, strikes it off.
 *
 * @param bodyId body that wants to
 * @param entitled whether it filed or stands above
 */
record OnlyTheFilingBodyStrikesOff(String bodyId, boolean entitled) implements Rule {

	@Override
	public boolean isBroken() {
		return !entitled;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("bodyId", "domain invariant I41", "单位“" + bodyId + "”既不是备案机关，也不是其上级，无权取消备案。",
				"The body '" + bodyId + "' neither filed the evaluator nor stands above the one that did.",
				"请由备案机关或其上级决定。", "Have the filing body, or one above it, decide.");
	}

}
