package org.meritbook.events.type;

/**
 * What a limit counts, for one beneficiary within one programme.
 */
public enum CapKind {

	/** 每年金额，分. */
	FEN_PER_YEAR,

	/** 累计金额，分. */
	FEN_IN_ALL,

	/** 累计月数. */
	MONTHS_IN_ALL,

	/** 每年次数. */
	GRANTS_PER_YEAR

}
