package org.meritbook.ops.eventstore.append;

import org.axonframework.common.AxonNonTransientException;

/**
 * The command id has a receipt already: this command, or another one under the same id,
 * was carried out before. Nothing was appended.
 */
public final class CommandIdTaken extends AxonNonTransientException {

	private final String commandId;

	CommandIdTaken(String commandId) {
		super("The command id " + commandId + " was used before");
		this.commandId = commandId;
	}

	/** The idempotency key; its receipt says what was written. */
	public String commandId() {
		return this.commandId;
	}

}
