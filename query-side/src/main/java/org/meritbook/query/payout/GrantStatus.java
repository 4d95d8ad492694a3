package org.meritbook.query.payout;

/**
 * Where a grant stands.
 */
public enum GrantStatus {

	/** 已登记. */
	ENTITLED,

	/** 已审核. */
	REVIEWED,

	/** 公示. */
	DISCLOSED,

	/** 已批准. */
	APPROVED,

	/** 已下达支付指令. */
	INSTRUCTED,

	/** 已到账. */
	SETTLED,

	/** 已退票. */
	RETURNED,

	/** 不予办理. */
	REFUSED,

	/** 追缴中. */
	CLAIMED,

	/** 已追回. */
	RECOVERED

}
