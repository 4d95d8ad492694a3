package org.meritbook.events.type;

/**
 * Why money is claimed back.
 */
public enum RecoveryReason {

	/** 所依荣誉被撤销（财政违法行为处罚处分条例第二十七条）. */
	HONOR_REVOKED,

	/** 来源奖励被撤销. */
	SOURCE_REVOKED,

	/** 弄虚作假（同条例第十四条）. */
	FALSE_STATEMENT,

	/** 结算少于预拨. */
	SHORTFALL,

	/** 多付. */
	OVERPAID

}
