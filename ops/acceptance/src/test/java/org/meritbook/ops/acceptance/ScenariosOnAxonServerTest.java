package org.meritbook.ops.acceptance;

import org.junit.jupiter.api.Assumptions;

/**
 * The stories on an Axon Server, where one is to be had: its licence is its owner's, so
 * its address is given in the environment.
 */
class ScenariosOnAxonServerTest extends Scenarios {

	private static final String ADDRESS = "MERITBOOK_TEST_AXONSERVER";

	@Override
	String[] store() {
		String address = System.getenv(ADDRESS);
		Assumptions.assumeTrue(address != null, () -> "No Axon Server: set " + ADDRESS
				+ "=host:port of one with an empty context to run the stories on it");
		return new String[] { "--axon.axonserver.enabled=true", "--axon.axonserver.servers=" + address };
	}

}
