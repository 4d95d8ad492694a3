package org.meritbook.query.page;

/**
 * The address names a record the book does not hold.
 */
class NoSuchRecord extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoSuchRecord(String type) {
		super("no " + type + " with this id");
	}

}
