package org.meritbook.ops.server.architecture.planted.projectors.query.medal;

import java.util.List;
import java.util.Optional;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Passes over a row that should be there.
 */
@Breaks
final class LenientProjector {

	void on(Optional<String> row, List<String> rows) {
		row.ifPresent(rows::add);
	}

}
