package org.meritbook.query.payout;

/**
 * What was done to a grant.
 */
public enum GrantStepKind {

	/** 登记. */
	ENTITLED,

	/** 重新核定. */
	ASSESSED,

	/** 审核. */
	REVIEWED,

	/** 公示. */
	DISCLOSED,

	/** 批准. */
	APPROVED,

	/** 支付指令. */
	INSTRUCTED,

	/** 到账. */
	SETTLED,

	/** 退票. */
	RETURNED,

	/** 更正账户. */
	PAYEE_CORRECTED,

	/** 不予办理. */
	REFUSED,

	/** 提出追缴. */
	RECOVERY_CLAIMED,

	/** 追回. */
	RECOVERED

}
