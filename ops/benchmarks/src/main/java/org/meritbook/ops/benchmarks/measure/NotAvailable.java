package org.meritbook.ops.benchmarks.measure;

/**
 * A contender cannot be measured on this machine. The message is the sentence that the
 * results show instead.
 */
public final class NotAvailable extends Exception {

	/**
	 * Says why.
	 * @param why a whole sentence
	 */
	public NotAvailable(String why) {
		super(why);
	}

}
