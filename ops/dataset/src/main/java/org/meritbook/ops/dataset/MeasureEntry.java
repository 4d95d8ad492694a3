package org.meritbook.ops.dataset;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.type.Rank;

/**
 * Says that the figures of a clause are a target, or an outside figure.
 *
 * @param kind {@code TARGET} or {@code STATISTIC}
 * @param rank rank of the level that is measured
 * @param sourceUnit who reports an outside figure
 */
record MeasureEntry(EntryKind kind, Rank rank, @Nullable String sourceUnit) {

	MeasureEntry {
		if ((kind == EntryKind.STATISTIC) != (sourceUnit != null)
				|| (kind != EntryKind.STATISTIC && kind != EntryKind.TARGET)) {
			throw new IllegalArgumentException("A measure is a TARGET, or a STATISTIC with its source unit");
		}
	}

}
