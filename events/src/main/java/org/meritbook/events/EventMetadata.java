package org.meritbook.events;

/**
 * Names of the metadata stored beside every event. All values are strings, because other
 * types change on their way through an event store.
 */
public final class EventMetadata {

	/** Account that acted. */
	public static final String ACTOR = "actor";

	/** Organisation id of the office the actor acted for. */
	public static final String OFFICE = "office";

	/** Role the actor acted in. */
	public static final String ROLE = "role";

	/** Idempotency key of the command. */
	public static final String COMMAND_ID = "commandId";

	/** Keyed hash of the command's input, hexadecimal. */
	public static final String INPUT_HASH = "inputHash";

	/** Id of the record the command was about; part of its receipt. */
	public static final String RECORD_ID = "recordId";

	/** First message of the chain that led here. */
	public static final String CORRELATION = "correlationId";

	/** Message that led here directly. */
	public static final String CAUSATION = "causationId";

	/**
	 * 16 random bytes, base64url: blinds the payload in the transparency log, so that no
	 * one can guess a payload from its commitment.
	 */
	public static final String SALT = "salt";

	private EventMetadata() {
	}

}
