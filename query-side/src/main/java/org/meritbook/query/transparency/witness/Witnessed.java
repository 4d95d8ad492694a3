package org.meritbook.query.transparency.witness;

import org.meritbook.events.proof.Hash;
import org.meritbook.events.proof.TreeHasher;

/**
 * The newest checkpoint of a log that was cosigned here.
 *
 * @param size number of leaves
 * @param root of the tree
 * @param note its log's signatures and ours
 */
record Witnessed(long size, Hash root, String note) {

	/** A log that was never cosigned. */
	static Witnessed nothing() {
		return new Witnessed(0, new TreeHasher().empty(), "");
	}

}
