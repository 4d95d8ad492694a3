package org.meritbook.events.identity;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.region.RegionCode;

/**
 * A unified social credit code 统一社会信用代码 of GB 32100: registering department, category,
 * six digits of region, the nine-character organisation code of GB 11714, and a check
 * character. An instance is always valid. A sole trader's code leads to a person, so
 * {@link #toString} and exceptions do not show it.
 *
 * @param code the 18 characters in upper case
 */
public record CreditCode(String code) {

	private static final int LENGTH = 18;

	/**
	 * GB 32100 leaves out I, O, S, V and Z, which are read as digits or as each other.
	 */
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final Pattern CHARACTERS = Pattern.compile("[0-9A-Y&&[^IOSV]]{2}[0-9]{6}[0-9A-Y&&[^IOSV]]{10}");

	private static final int ORGANISATION_FROM = 8;

	private static final int ORGANISATION_TO = 17;

	/**
	 * @throws IllegalArgumentException when {@link #fault} finds one; the message names
	 * the fault only
	 */
	public CreditCode {
		code = normalised(code);
		IdentityFault fault = fault(code);
		if (fault != null) {
			throw new IllegalArgumentException("not a unified social credit code: " + fault);
		}
	}

	/**
	 * What is wrong with {@code code}, or {@code null} when it is valid. Lower-case
	 * letters are accepted.
	 */
	public static @Nullable IdentityFault fault(String code) {
		String upper = normalised(code);
		if (upper.length() != LENGTH) {
			return IdentityFault.LENGTH;
		}
		if (!CHARACTERS.matcher(upper).matches()) {
			return IdentityFault.CHARACTER;
		}
		String organisation = upper.substring(ORGANISATION_FROM, ORGANISATION_TO);
		if (organisation.charAt(organisation.length() - 1) != OrganisationCode.checkCharacter(organisation)) {
			return IdentityFault.ORGANISATION_CHECK_DIGIT;
		}
		return (upper.charAt(LENGTH - 1) == checkCharacter(upper)) ? null : IdentityFault.CHECK_DIGIT;
	}

	/**
	 * An invented but valid code, for demonstrations and tests: the same arguments always
	 * give the same code.
	 * @param serial 1 to 999999
	 * @throws IllegalArgumentException when the serial is outside its range
	 */
	public static CreditCode synthetic(Register register, RegionCode region, int serial) {
		if (serial < 1 || serial > 999_999) {
			throw new IllegalArgumentException("a serial is 1 to 999999, not " + serial);
		}
		String organisation = register.organisationPrefix + "%06d".formatted(serial);
		String body = register.departmentAndCategory + region.value() + organisation
				+ OrganisationCode.checkCharacter(organisation);
		return new CreditCode(body + checkCharacter(body));
	}

	/**
	 * The region of the registering authority, by the code of its day.
	 */
	public RegionCode region() {
		return new RegionCode(this.code.substring(2, 8));
	}

	/**
	 * The masked form: the first and last four characters and stars between.
	 */
	@Override
	public String toString() {
		return Masked.of(this.code);
	}

	private static String normalised(String code) {
		return code.toUpperCase(Locale.ROOT);
	}

	/**
	 * Weights are the powers of 3 modulo 31. The worked example of the standard prints 31
	 * − remainder, which is no character when the remainder is 0; the outer modulus gives
	 * 0 there.
	 */
	private static char checkCharacter(String code) {
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < LENGTH - 1; i++) {
			sum += weight * ALPHABET.indexOf(code.charAt(i));
			weight = weight * 3 % ALPHABET.length();
		}
		return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
	}

	/**
	 * The registers whose codes are invented for demonstrations, with the letters their
	 * organisation codes begin with.
	 */
	public enum Register {

		/** 市场监管: a company. */
		ENTERPRISE("91", "MA"),

		/** 机构编制: a public institution 事业单位. */
		INSTITUTION("12", "MB"),

		/** 工会: a grass-roots trade union. */
		TRADE_UNION("81", "MJ");

		private final String departmentAndCategory;

		private final String organisationPrefix;

		Register(String departmentAndCategory, String organisationPrefix) {
			this.departmentAndCategory = departmentAndCategory;
			this.organisationPrefix = organisationPrefix;
		}

	}

}
