package org.meritbook.events.identity;

/**
 * The check digit of the nine-character organisation code 组织机构代码 of GB 11714, which GB
 * 32100 keeps inside the credit code.
 */
final class OrganisationCode {

	private static final int[] WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final int MODULUS = 11;

	private OrganisationCode() {
	}

	/**
	 * The ninth character that follows from the first eight: 10 is written X, 11 is
	 * written 0.
	 */
	static char checkCharacter(String code) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * Character.digit(code.charAt(i), Character.MAX_RADIX);
		}
		return "0123456789X".charAt((MODULUS - sum % MODULUS) % MODULUS);
	}

}
