package org.meritbook.events.proof;

import java.util.List;

/**
 * Gives the hashes of full subtrees, wherever they are kept. All that a proof needs is
 * asked for at once, so that it can be served by one read of a database.
 */
@FunctionalInterface
public interface HashReader {

	/**
	 * The hashes in the order of the nodes.
	 * @throws Missing if one is not there
	 */
	List<Hash> read(List<Node> nodes);

}
