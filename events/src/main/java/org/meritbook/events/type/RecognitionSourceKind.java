package org.meritbook.events.type;

/**
 * What is recognised 认定来源.
 */
public enum RecognitionSourceKind {

	/** 总账所载技能等级证书. */
	CERTIFICATION,
	/** 总账所载评价机构备案. */
	EVALUATOR,
	/** 总账所载荣誉. */
	HONOR,
	/** 总账未载的外部称号或学习成果. */
	EXTERNAL_TITLE

}
