package org.meritbook.events.designation;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to one designation.
 */
public sealed interface DesignationEvent extends MeritbookEvent permits DesignationApplied, DesignationAssessed,
		DesignationDisclosed, PlatformDesignated, DesignationUpgraded, DesignationReassessed, DesignationDelisted {

}
