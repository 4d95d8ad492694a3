package org.meritbook.command.recognition;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.RecognitionRoute;

/**
 * A request names what its route rests on, and a source that fits.
 *
 * @param route route given
 * @param complete whether ground and source fit it
 */
record RouteMustNameItsGround(RecognitionRoute route, boolean complete) implements Rule {

	@Override
	public boolean isBroken() {
		return !complete;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("route", "domain 1.4", "认定路径" + route + "缺少对应的协议、比照表或来源。",
				"The route " + route + " lacks the agreement, table or source that goes with it.",
				"协议互认填写协议和证书或机构；比照、学分填写比照表；直接认定填写荣誉或外部称号。",
				"Name the agreement and a certificate or evaluator; the table; or an honor or title, as the route asks.");
	}

}
