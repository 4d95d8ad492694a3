package org.meritbook.query.recognition;

/**
 * Where a recognition stands 互认状态.
 */
public enum RecognitionStatus {

	/** Asked for 已申请. */
	REQUESTED,
	/** Granted 已准予. */
	GRANTED,
	/** Refused 不予互认. */
	REFUSED,
	/** Withdrawn 已撤回. */
	WITHDRAWN

}
