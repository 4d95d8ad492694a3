package org.meritbook.events.benefit;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to one benefit.
 */
public sealed interface BenefitEvent extends MeritbookEvent permits TalentCardGranted, PreferenceGranted,
		TaxOffsetRecorded, AllowanceRecorded, BenefitSuspended, BenefitReinstated, BenefitWithdrawn {

}
