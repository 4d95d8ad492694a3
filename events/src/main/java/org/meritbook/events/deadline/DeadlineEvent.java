package org.meritbook.events.deadline;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a deadline.
 */
public sealed interface DeadlineEvent extends MeritbookEvent permits DeadlineReached {

	/** Stream of the deadline. */
	String deadlineId();

}
