package org.meritbook.command.recognition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.RecognitionRoute;

/**
 * A credit transfer states how many credits, and nothing else does.
 *
 * @param route route
 * @param stated whether the line states credits
 */
record CreditsMustBeStated(RecognitionRoute route, boolean stated) implements Rule {

	@Override
	public boolean isBroken() {
		return stated != (route == RecognitionRoute.CREDIT_TRANSFER);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("tableId", "001 (十二)", "学分转换的条目应写明学分，其他比照不写；路径为" + route + "。",
				"A line of a credit transfer states its credits, no other line does; the route is " + route + ".",
				"请核对路径或条目。", "Check route and line.");
	}

}
