package org.meritbook.ops.server.architecture.planted.eventform.events.medal;

import org.meritbook.events.MeritbookEvent;

/**
 * What happens to a medal.
 */
sealed interface MedalEvent extends MeritbookEvent permits MedalStruck, MedalBent {

}
