package org.meritbook.events.type;

/**
 * What a recognition rests on 互认路径.
 */
public enum RecognitionRoute {

	/** 互认协议. */
	AGREEMENT,
	/** 项目直接认定. */
	DIRECT_RULE,
	/** 比照认定. */
	EQUIVALENCE,
	/** 学分转换. */
	CREDIT_TRANSFER

}
