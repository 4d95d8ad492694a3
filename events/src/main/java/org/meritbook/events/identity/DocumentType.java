package org.meritbook.events.identity;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The document a person's number is taken from. Only the resident identity card is
 * checked by a mainland check digit; of the others the shape alone is asked, since their
 * issuers' rules differ and change.
 */
public enum DocumentType {

	/** 居民身份证, GB 11643. */
	RESIDENT_ID("居民身份证"),

	/** 港澳居民来往内地通行证. */
	HK_MACAO_PERMIT("港澳居民来往内地通行证"),

	/** 台湾居民来往大陆通行证. */
	TAIWAN_PERMIT("台湾居民来往大陆通行证"),

	/** 港澳台居民居住证. */
	RESIDENCE_PERMIT_HMT("港澳台居民居住证"),

	/** 护照. */
	PASSPORT("护照"),

	/** 外国人永久居留身份证. */
	FOREIGN_PERMANENT_RESIDENT_ID("外国人永久居留身份证");

	private static final int SHORTEST = 5;

	private static final int LONGEST = 20;

	private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z0-9]*");

	private final String chineseName;

	DocumentType(String chineseName) {
		this.chineseName = chineseName;
	}

	/**
	 * The document's name in Chinese.
	 */
	public String chineseName() {
		return this.chineseName;
	}

	/**
	 * What is wrong with {@code number} on a document of this type, or {@code null} when
	 * nothing is. Lower-case letters are accepted as {@link #normalised} writes them.
	 */
	public @Nullable IdentityFault fault(String number) {
		if (this == RESIDENT_ID) {
			return ResidentId.fault(number);
		}
		if (number.length() < SHORTEST || number.length() > LONGEST) {
			return IdentityFault.LENGTH;
		}
		return CHARACTERS.matcher(number).matches() ? null : IdentityFault.CHARACTER;
	}

	/**
	 * The one way a number is written, so that the same document is recognised again:
	 * letters in upper case.
	 */
	public String normalised(String number) {
		return number.toUpperCase(Locale.ROOT);
	}

}
