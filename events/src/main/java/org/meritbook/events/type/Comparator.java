package org.meritbook.events.type;

/**
 * How a figure of a document is to be compared; a plain number would lose the rule.
 */
public enum Comparator {

	/** 等于该数. */
	EXACTLY,
	/** 以上、不少于，含本数. */
	AT_LEAST,
	/** 超过、突破、余，不含本数. */
	MORE_THAN,
	/** 不超过、以内，含本数. */
	AT_MOST,
	/** 左右：显示，不自动判定. */
	ABOUT,
	/** 范围，含两端. */
	BETWEEN,
	/** 全部. */
	ALL,
	/** 一批、定性，无数值. */
	QUALITATIVE

}
