package org.meritbook.ops.server.architecture.planted.evolve.command.lookup;

/**
 * What decisions may look up.
 */
public final class Parties {

	public void known() {
	}

}
