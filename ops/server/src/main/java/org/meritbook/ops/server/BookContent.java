package org.meritbook.ops.server;

/**
 * What a book holds when it is opened for the first time.
 */
enum BookContent {

	/** Nothing. */
	EMPTY,
	/** The five policy documents with their schemes and targets. */
	POLICIES,
	/** The documents and the invented rounds of the demonstration. */
	DEMONSTRATION

}
