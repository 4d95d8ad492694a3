package org.meritbook.query.round;

/**
 * Where an objection stands 异议状态.
 */
public enum ObjectionStatus {

	/** Being examined 核查中. */
	OPEN,
	/** Upheld 成立. */
	UPHELD,
	/** Dismissed 不成立. */
	DISMISSED

}
