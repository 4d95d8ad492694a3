package org.meritbook.query.timeline;

/**
 * Who may read a step under a record.
 */
enum Audience {

	/** Everyone. */
	PUBLIC,
	/** Everyone, as a part of the honor it led to; otherwise staff. */
	HONOR,
	/** Staff. */
	STAFF

}
