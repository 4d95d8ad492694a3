package org.meritbook.events.type;

/**
 * Which part of an entitlement a decision row reckons.
 */
public enum AmountStage {

	/** 全额. */
	FULL,

	/** 预拨. */
	PREPAYMENT

}
