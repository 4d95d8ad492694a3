package org.meritbook.ops.reconciliation;

import org.meritbook.events.EventMetadata;

/**
 * What a claim or a receipt is found by.
 *
 * @param kind kind of claim, {@code commandId} for a receipt
 * @param value the value claimed, or the command id
 */
record Key(String kind, String value) {

	static Key command(String commandId) {
		return new Key(EventMetadata.COMMAND_ID, commandId);
	}

	boolean isCommand() {
		return this.kind.equals(EventMetadata.COMMAND_ID);
	}

}
