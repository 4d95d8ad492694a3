package org.meritbook.events.deadline;

/**
 * What ends with a day.
 */
public enum DeadlineKind {

	/** The window of a public notice 公示期满, and with it the time to object. */
	NOTICE_ENDS,

	/** The last day a policy document is in force 政策到期. */
	POLICY_EXPIRES

}
