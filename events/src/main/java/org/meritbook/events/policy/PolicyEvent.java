package org.meritbook.events.policy;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a policy document.
 */
public sealed interface PolicyEvent extends MeritbookEvent
		permits PolicyRegistered, PolicyIssued, ClauseRegistered, PolicyAmended, PolicyRepealed {

}
