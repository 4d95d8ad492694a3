package org.meritbook.events.type;

/**
 * Account of a budget line; what is put into one is taken out of another.
 */
public enum FundAccount {

	/** 预算安排（来源方）. */
	APPROPRIATION,

	/** 可用. */
	AVAILABLE,

	/** 已预留. */
	RESERVED,

	/** 已下达支付指令. */
	IN_TRANSIT,

	/** 已支付. */
	PAID,

	/** 已追缴. */
	RECOVERED,

	/** 上级资金（来源方）. */
	UPPER_SOURCE,

	/** 已申请. */
	UPPER_APPLIED,

	/** 已批复. */
	UPPER_GRANTED

}
