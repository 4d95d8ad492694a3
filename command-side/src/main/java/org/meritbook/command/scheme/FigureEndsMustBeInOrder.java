package org.meritbook.command.scheme;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;

/**
 * The lower end of a registered figure is not above its upper end, and neither is
 * negative.
 *
 * @param minFen lower end
 * @param maxFen upper end
 */
record FigureEndsMustBeInOrder(long minFen, long maxFen) implements Rule {

	@Override
	public boolean isBroken() {
		return minFen < 0 || maxFen < minFen || maxFen == 0;
	}

	@Override
	public Explanation explanation() {
		return new Explanation("minFen", "domain invariant I6", "登记数额的上下限" + minFen + "至" + maxFen + "分有误。",
				"The ends " + minFen + " to " + maxFen + " fen are not in order.", "请按文件填写，定额的上下限相同。",
				"Give them as the document does; a fixed sum has equal ends.");
	}

}
