package org.meritbook.events.type;

/**
 * What a rule said.
 */
public enum Outcome {

	/** 符合. */
	PASS,
	/** 不符合. */
	FAIL,
	/** 材料不足，无法判断. */
	INCOMPLETE

}
