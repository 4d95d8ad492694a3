package org.meritbook.query.designation;

/**
 * Where a designation stands 平台状态.
 */
public enum DesignationStatus {

	/** Applied for 已申报. */
	APPLIED,
	/** Passed its assessment 评估合格. */
	PASSED,
	/** Did not pass 评估不合格. */
	FAILED,
	/** Under notice 公示中. */
	DISCLOSED,
	/** Designated 已认定. */
	DESIGNATED,
	/** Delisted 已摘牌. */
	DELISTED

}
