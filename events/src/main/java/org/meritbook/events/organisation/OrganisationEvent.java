package org.meritbook.events.organisation;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to an organisation.
 */
public sealed interface OrganisationEvent extends MeritbookEvent
		permits OrganisationRegistered, OrganisationRenamed, OrganisationSucceeded {

}
