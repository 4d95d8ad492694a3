package org.meritbook.events.person;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a person's record.
 */
public sealed interface PersonEvent extends MeritbookEvent
		permits PersonRegistered, PersonCorrected, PersonMerged, PersonRestricted, PersonErased {

}
