package org.meritbook.query.payout;

import org.jspecify.annotations.Nullable;

/**
 * Which grants to list; null means any.
 *
 * @param schemeId scheme
 * @param status where the grant stands
 * @param regionCode GB/T 2260 code; places within it count
 * @param honorId honor it hangs on
 * @param subjectId who is paid; for staff
 */
public record GrantFilter(@Nullable String schemeId, @Nullable GrantStatus status, @Nullable String regionCode,
		@Nullable String honorId, @Nullable String subjectId) {

	/** Every grant. */
	static final GrantFilter ALL = new GrantFilter(null, null, null, null, null);

}
