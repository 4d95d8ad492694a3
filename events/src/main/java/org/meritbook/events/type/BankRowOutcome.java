package org.meritbook.events.type;

/**
 * What one row of a bank return file says of the book.
 */
public enum BankRowOutcome {

	/** 到账. */
	SETTLED,

	/** 退票. */
	RETURNED,

	/** 批次中没有这笔支付. */
	UNKNOWN,

	/** 同一笔支付已有结果或文件内重复. */
	REPEATED,

	/** 金额与指令不符. */
	WRONG_SUM,

	/** 无法识别. */
	UNREADABLE

}
