package org.meritbook.events.type;

/**
 * What an amount is paid for once, within its programme.
 */
public enum OncePer {

	/** 每人（单位）一次. */
	BENEFICIARY,

	/** 每一来源（授予、所获奖励、赛事）一次. */
	SOURCE,

	/** 每月一次. */
	MONTH,

	/** 同一职业同一等级一次. */
	SKILL,

	/** 每次申请，不去重. */
	APPLICATION

}
