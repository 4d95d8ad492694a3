package org.meritbook.ops.server.architecture.planted.processes.command.process;

/**
 * As it should be.
 */
final class WhenMedalLostThenStrikeAnother {

	record Loss(String medal) {
	}

	Loss last = new Loss("none");

}
