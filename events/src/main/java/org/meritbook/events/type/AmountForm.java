package org.meritbook.events.type;

/**
 * How a document states an amount.
 */
public enum AmountForm {

	/** 定额. */
	FIXED,
	/** 区间，含两端. */
	RANGE,
	/** 不超过. */
	UP_TO,
	/** 按比例. */
	RATIO,
	/** 文件未载明数额：登记数额与文号前不得支付. */
	UNSTATED

}
