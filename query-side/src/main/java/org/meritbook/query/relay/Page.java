package org.meritbook.query.relay;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.refusal.QueryRefusal;

/**
 * Which part of a list is asked for.
 *
 * @param list name of the list, so that a cursor of another list is refused
 * @param size most entries, 1 to 100
 * @param after where to go on, null for the first page
 */
public record Page(String list, int size, @Nullable Cursor after) {

	/** Entries of a page where no number is asked for. */
	public static final int USUAL_SIZE = 20;

	private static final int LARGEST_SIZE = 100;

	/**
	 * Reads the arguments {@code first} and {@code after}.
	 * @throws org.meritbook.query.refusal.QueryRefused INVALID_PAGE_SIZE or
	 * INVALID_CURSOR
	 */
	public static Page of(String list, @Nullable Integer first, @Nullable String after) {
		int size = (first != null) ? first : USUAL_SIZE;
		if (size < 1 || size > LARGEST_SIZE) {
			throw QueryRefusal.INVALID_PAGE_SIZE.with(size);
		}
		return new Page(list, size, (after != null) ? Cursor.decode(list, after) : null);
	}

	/** Rows to read: one more than are shown tells whether more follow. */
	public int limit() {
		return this.size + 1;
	}

	/** Key of the last entry seen that is a number, null on the first page. */
	public @Nullable Long numberAfter(int key) {
		return (this.after != null) ? this.after.number(key) : null;
	}

	/** Key of the last entry seen that is a text, null on the first page. */
	public @Nullable String textAfter(int key) {
		return (this.after != null) ? this.after.key(key) : null;
	}

	/** Key of the last entry seen that is a day, null on the first page. */
	public @Nullable LocalDate dayAfter(int key) {
		return (this.after != null) ? this.after.day(key) : null;
	}

}
