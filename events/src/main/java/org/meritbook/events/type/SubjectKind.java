package org.meritbook.events.type;

/**
 * Who or what can be honored.
 */
public enum SubjectKind {

	/** 个人. */
	PERSON,
	/** 集体、团队. */
	TEAM,
	/** 单位. */
	UNIT,
	/** 平台. */
	PLATFORM,
	/** 品牌. */
	BRAND

}
