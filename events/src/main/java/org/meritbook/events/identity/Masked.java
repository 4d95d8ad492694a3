package org.meritbook.events.identity;

/**
 * The only form in which a number may reach a log, a trace or a debugger.
 */
final class Masked {

	private static final int SHOWN = 4;

	private Masked() {
	}

	/**
	 * The first and last four characters; a number of twelve or fewer would be given away
	 * by them and is all stars.
	 */
	static String of(String number) {
		int hidden = number.length() - 2 * SHOWN;
		if (hidden <= SHOWN) {
			return "*".repeat(number.length());
		}
		return number.substring(0, SHOWN) + "*".repeat(hidden) + number.substring(number.length() - SHOWN);
	}

}
