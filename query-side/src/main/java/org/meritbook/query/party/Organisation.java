package org.meritbook.query.party;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Rank;

/**
 * An organisation with the name it had on a day.
 *
 * @param id stream of the organisation
 * @param name its name on that day
 * @param creditCode unified social credit code
 * @param regionCode GB/T 2260 code
 * @param regionName name of the region on that day
 * @param rank rank of the body
 * @param superiorId organisation above it
 * @param on the day
 */
public record Organisation(String id, String name, @Nullable String creditCode, String regionCode, String regionName,
		Rank rank, @Nullable String superiorId, LocalDate on) {
}
