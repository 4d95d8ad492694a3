package org.meritbook.query.page.question;

/**
 * The address names a record the book does not hold.
 */
public class NoSuchRecord extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NoSuchRecord(String type) {
		super("no " + type + " with this id");
	}

}
