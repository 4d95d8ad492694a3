package org.meritbook.events.identity;

/**
 * What is wrong with an identity number. Exactly one fault is reported, in the order of
 * this list, so that the sentence made of it names the first thing to mend.
 */
public enum IdentityFault {

	/** Too short or too long for its kind. */
	LENGTH,

	/** A character stands where the standard does not allow it. */
	CHARACTER,

	/** The first two digits name no province of GB/T 2260. */
	REGION,

	/**
	 * The birth date is no date of the calendar, lies before 1900, or lies after the day
	 * of asking.
	 */
	BIRTH_DATE,

	/**
	 * The organisation code inside a credit code (characters 9 to 17) fails its own check
	 * of GB 11714.
	 */
	ORGANISATION_CHECK_DIGIT,

	/**
	 * The last character does not follow from the others: most often one character
	 * mistyped or two swapped.
	 */
	CHECK_DIGIT

}
