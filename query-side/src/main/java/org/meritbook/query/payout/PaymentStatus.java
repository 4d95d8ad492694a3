package org.meritbook.query.payout;

/**
 * Where a payment stands.
 */
public enum PaymentStatus {

	/** 已指令. */
	INSTRUCTED,

	/** 到账. */
	SETTLED,

	/** 退票. */
	RETURNED

}
