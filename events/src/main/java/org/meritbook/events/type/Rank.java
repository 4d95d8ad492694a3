package org.meritbook.events.type;

/**
 * Administrative rank; documents say 市级 of three different ranks, so the rank is kept,
 * not the label.
 */
public enum Rank {

	/** 国家级. */
	NATION,
	/** 省级（含直辖市）. */
	PROVINCE,
	/** 地市级. */
	PREFECTURE,
	/** 区县级. */
	COUNTY,
	/** 企业级. */
	ENTERPRISE,
	/** 跨区域. */
	CROSS_REGION

}
