package org.meritbook.ops.server.architecture.planted.nullness.query;

import jakarta.annotation.Nullable;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Speaks another dialect.
 */
@Breaks
final class Foreign {

	@Nullable
	String name() {
		return null;
	}

}
