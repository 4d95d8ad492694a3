package org.meritbook.events.round;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens in a round.
 */
public sealed interface RoundEvent extends MeritbookEvent permits RoundOpened, NomineeNominated, EligibilityChecked,
		NominationWithdrawn, ConflictDeclared, NomineeReviewed, ShortlistApproved, DisclosurePublished, ObjectionFiled,
		ObjectionResolved, DisclosureClosed, HonorsConferred, RoundRevoked {

	/** Stream of the round. */
	String roundId();

}
