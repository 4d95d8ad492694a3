package org.meritbook.ops.drill;

import org.meritbook.events.proof.Verdict;

/**
 * What one check says of a copy.
 */
record Finding(Check check, Verdict verdict) {

	/**
	 * A check that anyone can make.
	 */
	enum Check {

		LOG("日志自检", "the log against its checkpoint"),

		BOOK("账本对日志", "the book against the log"),

		WITNESS("见证人的检查点", "the log against what a witness cosigned"),

		MIRROR("伙伴的镜像", "the log against a partner's mirror");

		private final String chinese;

		private final String english;

		Check(String chinese, String english) {
			this.chinese = chinese;
			this.english = english;
		}

		String chinese() {
			return this.chinese;
		}

		String english() {
			return this.english;
		}

	}

	boolean isAlarm() {
		return !this.verdict.isProven();
	}

	/** Whether it names a place, as a whole word. */
	boolean names(String where) {
		String said = switch (this.verdict) {
			case Verdict.Proven proven -> "";
			case Verdict.Failed failed -> failed.where();
			case Verdict.Unchecked unchecked -> unchecked.where();
		};
		return (" " + said + " ").replace(',', ' ').replace(':', ' ').contains(" " + where + " ") || where.isEmpty();
	}

}
