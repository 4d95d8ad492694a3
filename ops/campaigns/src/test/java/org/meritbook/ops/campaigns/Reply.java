package org.meritbook.ops.campaigns;

/**
 * What a client was told about an act.
 */
sealed interface Reply {

	/**
	 * It is in the book, durably.
	 */
	record Recorded(String recordId, long position) implements Reply {
	}

	/**
	 * It is not in the book.
	 */
	record Refused(String code) implements Reply {
	}

	/**
	 * It may be in the book: no answer, or one that says so.
	 *
	 * @param why a code of the server, or what became of the connection
	 * @param typed whether the server itself said so
	 */
	record InDoubt(String why, boolean typed) implements Reply {
	}

}
