package org.meritbook.ops.eventstore.append;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/**
 * The database did not answer in time or refused. The append may or may not be stored:
 * send the command again with the same command id, it is then carried out exactly once.
 */
public final class StoreUnavailable extends AxonTransientException {

	/**
	 * Says that the store is away.
	 * @param message what was tried
	 * @param cause what the database or the driver said
	 */
	public StoreUnavailable(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
