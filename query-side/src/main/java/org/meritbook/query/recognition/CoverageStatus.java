package org.meritbook.query.recognition;

/**
 * Whether a certificate counts in a region 互认结论.
 */
public enum CoverageStatus {

	/** Issued in the region itself 本地证书. */
	LOCAL,
	/** Covered by an agreement 已互认. */
	RECOGNISED,
	/** Covered by none, or not valid 未纳入互认. */
	NOT_COVERED

}
