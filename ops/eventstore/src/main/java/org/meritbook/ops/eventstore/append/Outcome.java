package org.meritbook.ops.eventstore.append;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What became of one append.
 */
sealed interface Outcome {

	/**
	 * It is durable.
	 */
	record Written(Stored stored) implements Outcome {
	}

	/**
	 * It contradicts what is stored; nothing of it was written.
	 */
	record Refused(String by, @Nullable String detail, @Nullable String holder) implements Outcome {
	}

	/**
	 * The database failed; it may have been written.
	 */
	record Failed(Throwable cause) implements Outcome {
	}

	/** Reads one row of the function {@code append}. */
	static Outcome of(String outcome, @Nullable String detail, @Nullable String holder, long first, long last,
			Instant recordedAt) {
		if (outcome.equals("stored")) {
			return new Written(new Stored(first, last, recordedAt));
		}
		return new Refused(outcome, detail, holder);
	}

}
