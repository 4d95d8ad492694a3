package org.meritbook.query.round;

/**
 * Where a round stands 批次状态.
 */
public enum RoundStatus {

	/** Takes nominations 申报中. */
	OPEN,
	/** List approved 已入围. */
	SHORTLISTED,
	/** Under notice 公示中. */
	DISCLOSED,
	/** Notice over 公示期满. */
	CLOSED,
	/** Conferred 已授予. */
	CONFERRED,
	/** Revoked whole 已撤销. */
	REVOKED

}
