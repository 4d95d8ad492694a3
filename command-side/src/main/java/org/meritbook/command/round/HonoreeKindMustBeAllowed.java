package org.meritbook.command.round;

import java.util.List;

import org.meritbook.command.rule.Explanation;
import org.meritbook.command.rule.Rule;
import org.meritbook.events.type.SubjectKind;

/**
 * A scheme says who can be honored.
 *
 * @param kind who is nominated
 * @param allowed who can be
 */
record HonoreeKindMustBeAllowed(SubjectKind kind, List<SubjectKind> allowed) implements Rule {

	@Override
	public boolean isBroken() {
		return !allowed.contains(kind);
	}

	@Override
	public Explanation explanation() {
		return new Explanation("subjectKind", "domain R25", "该项目的对象为" + allowed + "，不包括" + kind + "。",
				"The scheme honors " + allowed + ", not " + kind + ".", "请推荐符合对象范围的个人或单位。",
				"Nominate someone the scheme can honor.");
	}

}
