package org.meritbook.events.grant;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a grant.
 */
public sealed interface GrantEvent extends MeritbookEvent
		permits GrantEntitled, GrantAssessed, GrantReviewed, GrantDisclosed, GrantApproved, GrantRefused,
		PaymentInstructed, PaymentSettled, PaymentReturned, PayeeCorrected, RecoveryClaimed, RecoveryReceived {

}
