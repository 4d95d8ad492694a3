package org.meritbook.query.relay;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether more follow
 * @param hasPreviousPage whether some came before
 * @param startCursor cursor of the first entry, null on an empty page
 * @param endCursor cursor of the last entry, null on an empty page
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
