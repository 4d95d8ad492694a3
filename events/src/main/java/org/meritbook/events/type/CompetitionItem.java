package org.meritbook.events.type;

import org.jspecify.annotations.Nullable;

/**
 * One event of a competition 竞赛项目.
 *
 * @param itemId id of the event within the competition
 * @param name name
 * @param occupationCode occupation that it tests
 */
public record CompetitionItem(String itemId, String name, @Nullable String occupationCode) {

}
