package org.meritbook.events.type;

/**
 * What a scheme gives.
 */
public enum SchemeKind {

	/** 荣誉称号. */
	HONOR_TITLE,
	/** 外部荣誉（上级或外地授予，作为依据）. */
	EXTERNAL_HONOR,
	/** 奖励. */
	REWARD,
	/** 补贴、补助. */
	SUBSIDY,
	/** 津贴. */
	ALLOWANCE,
	/** 证书. */
	CERTIFICATE,
	/** 平台、基地、工作室. */
	PLATFORM,
	/** 劳务品牌. */
	LABOR_BRAND,
	/** 竞赛. */
	COMPETITION,
	/** 互认. */
	RECOGNITION,
	/** 比照、等同. */
	EQUIVALENCE,
	/** 人才卡. */
	TALENT_CARD,
	/** 人才计划. */
	TALENT_PROGRAM,
	/** 税费抵免. */
	TAX_OFFSET,
	/** 优先、优惠. */
	PREFERENCE,
	/** 评价机构备案. */
	ISSUER_REGISTRATION,
	/** 名册、数据库. */
	REGISTRY

}
