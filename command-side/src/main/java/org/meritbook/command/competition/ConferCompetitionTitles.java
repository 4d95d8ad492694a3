package org.meritbook.command.competition;

import java.time.LocalDate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Confer a title on everyone who earned it.
 *
 * @param competitionId the competition
 * @param schemeId scheme of the title
 * @param lastPlace last place that earns it
 * @param decisionNo number of the decision
 * @param on day it takes effect, Asia/Shanghai
 */
public record ConferCompetitionTitles(@TargetAggregateIdentifier String competitionId, String schemeId, int lastPlace,
		String decisionNo, LocalDate on) {

}
