package org.meritbook.events.type;

/**
 * What an agreement recognises 互认对象.
 */
public enum RecognisedKind {

	/** 评价机构备案. */
	EVALUATOR_FILING,
	/** 职业技能等级证书. */
	CERTIFICATION,
	/** 职称. */
	PROFESSIONAL_TITLE,
	/** 人才卡. */
	TALENT_CARD

}
