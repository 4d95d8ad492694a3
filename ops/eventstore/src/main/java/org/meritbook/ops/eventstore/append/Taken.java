package org.meritbook.ops.eventstore.append;

/**
 * What a store that settles claims by itself refuses, in the same words as the store on
 * PostgreSQL.
 */
public final class Taken {

	private Taken() {
	}

	/** The refusal of a command id that has a receipt. */
	public static CommandIdTaken command(String commandId) {
		return new CommandIdTaken(commandId);
	}

	/** The refusal of a value that another stream holds. */
	public static ClaimTaken claim(String kind, String holder) {
		return new ClaimTaken(kind, holder);
	}

	/** The refusal of an append to a stream that has moved on. */
	public static RuntimeException stream(Append append, String stream) {
		return Refusal.of(append, new Outcome.Refused("stream", stream, null));
	}

}
