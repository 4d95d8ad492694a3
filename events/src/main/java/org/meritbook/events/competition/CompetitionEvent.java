package org.meritbook.events.competition;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to one competition.
 */
public sealed interface CompetitionEvent extends MeritbookEvent
		permits CompetitionOpened, ResultRecorded, CompetitionTitlesConferred {

}
