package org.meritbook.query.transparency.serve;

import java.nio.charset.StandardCharsets;

/**
 * One file of the log.
 *
 * @param bytes its content
 * @param life how long it stays what it is
 * @param binary whether it is no text
 */
// The bytes are handed on, never compared or changed.
@SuppressWarnings("ArrayRecordComponent")
public record LogFile(byte[] bytes, Life life, boolean binary) {

	static LogFile text(String text) {
		return new LogFile(text.getBytes(StandardCharsets.UTF_8), Life.MOMENT, false);
	}

	/** How long a file stays what it is. */
	public enum Life {

		/** For ever. */
		EVER,
		/** What is there stays, but a wider one takes its place. */
		WHILE_NOT_FULL,
		/** Until the log grows. */
		MOMENT

	}

}
