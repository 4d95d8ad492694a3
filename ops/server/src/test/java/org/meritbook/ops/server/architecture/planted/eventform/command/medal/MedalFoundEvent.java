package org.meritbook.ops.server.architecture.planted.eventform.command.medal;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a medal, in the wrong place.
 */
sealed interface MedalFoundEvent extends MeritbookEvent permits MedalFound {

}
