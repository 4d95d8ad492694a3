package org.meritbook.command.designation;

/**
 * Where a designation stands.
 */
enum Standing {

	/** 已申报. */
	APPLIED,
	/** 已评估. */
	ASSESSED,
	/** 公示中. */
	DISCLOSED,
	/** 已认定. */
	DESIGNATED,
	/** 已摘牌. */
	DELISTED

}
