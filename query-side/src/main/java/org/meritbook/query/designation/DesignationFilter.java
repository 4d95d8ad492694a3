package org.meritbook.query.designation;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.Rank;

/**
 * Which designations to list; null means any.
 *
 * @param schemeId scheme of the level
 * @param regionCode GB/T 2260 code; places within it count
 * @param rank level
 * @param name name or part of the name
 * @param status where they stand now; those that hold on the day where none is given
 */
public record DesignationFilter(@Nullable String schemeId, @Nullable String regionCode, @Nullable Rank rank,
		@Nullable String name, @Nullable DesignationStatus status) {

	/** Every designation that holds. */
	static final DesignationFilter ALL = new DesignationFilter(null, null, null, null, null);

}
