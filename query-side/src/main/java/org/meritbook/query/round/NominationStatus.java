package org.meritbook.query.round;

/**
 * Where a nomination stands 推荐状态.
 */
public enum NominationStatus {

	/** Nominated 已推荐. */
	NOMINATED,
	/** Meets every condition 符合条件. */
	ELIGIBLE,
	/** Misses a condition 不符合条件. */
	INELIGIBLE,
	/** On the list 已入围. */
	SHORTLISTED,
	/** Removed by an upheld objection 异议成立. */
	REMOVED,
	/** Taken back 已撤回. */
	WITHDRAWN,
	/** Honored 已授予. */
	CONFERRED

}
