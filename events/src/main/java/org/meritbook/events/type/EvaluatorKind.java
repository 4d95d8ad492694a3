package org.meritbook.events.type;

/**
 * Who evaluates skills 评价机构类型.
 */
public enum EvaluatorKind {

	/** 用人单位. */
	EMPLOYER,
	/** 社会培训评价组织. */
	SOCIAL;

	/** First letter of the numbers of its certificates (domain 3.5). */
	public char letter() {
		return (this == EMPLOYER) ? 'Y' : 'S';
	}

}
