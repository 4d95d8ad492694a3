package org.meritbook.command.round;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import org.meritbook.command.dispatch.AboutAnotherRecord;
import org.jspecify.annotations.Nullable;

/**
 * Open a round of a scheme.
 *
 * @param schemeId the scheme
 * @param roundId stream wanted for the round
 * @param title title
 * @param editionYear year of the edition
 * @param nominationFrom first day of nominations
 * @param nominationUntil last day of nominations
 * @param referenceDate day on which conditions are judged
 * @param overrideDecisionNo decision that allows an edition before its cycle
 */
public record OpenRound(@TargetAggregateIdentifier String schemeId, String roundId, String title, int editionYear,
		LocalDate nominationFrom, LocalDate nominationUntil, LocalDate referenceDate,
		@Nullable String overrideDecisionNo) implements AboutAnotherRecord {

	@Override
	public String recordId() {
		return this.roundId;
	}

}
