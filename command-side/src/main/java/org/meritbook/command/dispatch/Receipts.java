package org.meritbook.command.dispatch;

import java.util.Optional;

/**
 * The store's memory of commands that were recorded.
 */
public interface Receipts {

	/** What the command with that id led to, or nothing if none was recorded. */
	Optional<Recorded> find(String commandId);

	/**
	 * A command that was recorded.
	 *
	 * @param inputHash keyed hash of its input
	 * @param receipt what it led to
	 */
	record Recorded(String inputHash, Receipt receipt) {
	}

}
