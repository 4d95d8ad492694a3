package org.meritbook.events.region;

/**
 * The level of a region in GB/T 2260, highest first. It says where a code stands in the
 * tree, not what a document calls it: “市级” is a province's rank in Chongqing and a
 * prefecture's in Sichuan.
 */
public enum RegionRank {

	/** 国家级. */
	NATION,

	/**
	 * 省级: province, autonomous region, municipality 直辖市, special administrative region.
	 */
	PROVINCE,

	/** 地级: prefecture-level city, autonomous prefecture, prefecture, league. */
	PREFECTURE,

	/**
	 * 县级: district, county, county-level city, banner; also where a province governs it
	 * directly.
	 */
	COUNTY

}
