package org.meritbook.query.recognition;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.type.RecognitionEffect;

/**
 * Whether a certificate counts in a region, and by which version of which agreement.
 *
 * @param status whether it counts
 * @param agreement agreement that covers it
 * @param version the version
 * @param effect what the recognition gives
 */
public record Coverage(CoverageStatus status, @Nullable Agreement agreement, @Nullable Integer version,
		@Nullable RecognitionEffect effect) {

	static Coverage of(CoverageStatus status) {
		return new Coverage(status, null, null, null);
	}

}
