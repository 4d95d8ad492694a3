package org.meritbook.ops.server.architecture.planted.console.query;

import java.util.concurrent.TimeUnit;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Waits for luck in other words.
 */
@Breaks
final class Dozing {

	void rest() throws InterruptedException {
		TimeUnit.SECONDS.sleep(1);
	}

}
