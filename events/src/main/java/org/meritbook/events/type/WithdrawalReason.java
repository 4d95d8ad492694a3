package org.meritbook.events.type;

/**
 * Why a recognition is withdrawn 撤回原因.
 */
public enum WithdrawalReason {

	/** 来源被撤销. */
	SOURCE_FELL,
	/** 认定有误. */
	GRANTED_IN_ERROR,
	/** 本人申请. */
	OWN_REQUEST

}
