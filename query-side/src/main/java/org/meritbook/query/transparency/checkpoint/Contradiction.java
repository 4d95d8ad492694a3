package org.meritbook.query.transparency.checkpoint;

import java.time.Instant;

/**
 * Two texts about one log that cannot both be true.
 *
 * @param id number under which it can be fetched
 * @param foundAt when it was found
 * @param kind what contradicts what
 * @param origin the log
 * @param first what was known before
 * @param second what turned up
 */
public record Contradiction(long id, Instant foundAt, Kind kind, String origin, String first, String second) {

	/** What contradicts what. */
	public enum Kind {

		/** The tree of this log is not what the log signed. */
		TREE_AGAINST_CHECKPOINT,
		/**
		 * Two signed checkpoints of one size with two roots: the log has a split view.
		 */
		SPLIT_VIEW,
		/** A signed checkpoint that no proof joins to the one before. */
		NOT_CONSISTENT

	}

	/** The evidence as one text: both notes, word for word. */
	public String text() {
		return "meritbook contradiction " + this.kind + "\norigin " + this.origin + "\nfound " + this.foundAt
				+ "\n\n----- first -----\n" + this.first + "----- second -----\n" + this.second + "----- end -----\n";
	}

}
