package org.meritbook.ops.server.architecture.planted.aggregatesurroundings.command.award;

import org.axonframework.modelling.command.AggregateRoot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Logs.
 */
@Breaks
@AggregateRoot
final class Talking {

	private static final Logger LOGGER = LoggerFactory.getLogger(Talking.class);

	void decide() {
		LOGGER.info("decided");
	}

}
