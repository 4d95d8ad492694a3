package org.meritbook.ops.server.architecture.planted.projectors.query.medal;

import java.util.Optional;

/**
 * As it should be.
 */
final class StrictProjector {

	String on(Optional<String> row) {
		return row.orElseThrow();
	}

}
