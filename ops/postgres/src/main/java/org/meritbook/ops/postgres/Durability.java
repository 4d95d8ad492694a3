package org.meritbook.ops.postgres;

/**
 * What an acknowledged write is worth.
 */
public enum Durability {

	/**
	 * It outlives a crash of the process, of PostgreSQL and of the machine.
	 */
	KEPT,

	/**
	 * It may be lost when the machine goes down: for tests that throw their data away.
	 */
	FORGETFUL_FOR_TESTS

}
