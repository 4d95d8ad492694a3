package org.meritbook.query.announcement;

/**
 * Where an announcement stands 公示状态.
 */
public enum AnnouncementStatus {

	/** Under notice 公示中. */
	OPEN,
	/** An objection is being examined 异议处理中. */
	OBJECTION,
	/** The window has passed 公示期满. */
	ENDED,
	/** Another list took its place 已更新. */
	REPLACED

}
