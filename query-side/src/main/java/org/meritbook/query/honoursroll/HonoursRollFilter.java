package org.meritbook.query.honoursroll;

import org.jspecify.annotations.Nullable;

/**
 * Which honors to list; null means any.
 *
 * @param schemeId scheme
 * @param regionCode GB/T 2260 code; places within it count
 * @param editionYear year of the edition
 * @param status where the honor stands
 * @param name name or part of the name of the honored
 * @param roundId round
 */
public record HonoursRollFilter(@Nullable String schemeId, @Nullable String regionCode, @Nullable Integer editionYear,
		@Nullable HonorStatus status, @Nullable String name, @Nullable String roundId) {

	/** Every honor. */
	static final HonoursRollFilter ALL = new HonoursRollFilter(null, null, null, null, null, null);

}
