package org.meritbook.events.beneficiary;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a beneficiary.
 */
public sealed interface BeneficiaryEvent extends MeritbookEvent
		permits GrantCounted, GrantUncounted, ManagementPeriodRegistered {

}
