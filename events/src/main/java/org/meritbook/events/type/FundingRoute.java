package org.meritbook.events.type;

/**
 * Whose money it is, and how it comes.
 */
public enum FundingRoute {

	/** 不涉及资金. */
	NONE,
	/** 本级财政. */
	OWN_BUDGET,
	/** 向上级申请. */
	UPPER_LEVEL_APPLICATION,
	/** 企业支付，财政不支付. */
	ENTERPRISE,
	/** 税费抵免，不产生支付. */
	TAX_OFFSET,
	/** 按规定或多渠道，文件未载明. */
	UNSTATED

}
