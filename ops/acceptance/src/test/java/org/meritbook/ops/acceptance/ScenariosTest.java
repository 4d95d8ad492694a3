package org.meritbook.ops.acceptance;

/**
 * The stories on PostgreSQL, as the server starts by itself.
 */
class ScenariosTest extends Scenarios {

	@Override
	String[] store() {
		return new String[0];
	}

}
