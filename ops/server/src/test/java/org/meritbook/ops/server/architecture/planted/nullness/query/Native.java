package org.meritbook.ops.server.architecture.planted.nullness.query;

import org.jspecify.annotations.Nullable;

/**
 * Speaks the house's.
 */
final class Native {

	@Nullable String name() {
		return null;
	}

}
