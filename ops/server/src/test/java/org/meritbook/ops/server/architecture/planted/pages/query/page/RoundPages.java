package org.meritbook.ops.server.architecture.planted.pages.query.page;

import org.meritbook.ops.server.architecture.planted.Breaks;
import org.meritbook.ops.server.architecture.planted.pages.query.round.Rounds;

/**
 * Shows what the API does not.
 */
@Breaks
final class RoundPages {

	Rounds rounds;

}
