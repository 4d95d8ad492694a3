package org.meritbook.ops.server.architecture.planted.console.query;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Waits for luck.
 */
@Breaks
final class Sleeping {

	void rest() throws InterruptedException {
		Thread.sleep(1);
	}

}
