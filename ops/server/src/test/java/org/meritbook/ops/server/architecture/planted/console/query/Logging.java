package org.meritbook.ops.server.architecture.planted.console.query;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs.
 */
final class Logging {

	private static final Logger LOGGER = LoggerFactory.getLogger(Logging.class);

	void show() {
		LOGGER.info("medal");
	}

}
