package org.meritbook.query.row;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meritbook.query.refusal.QueryRefusal;

/**
 * Takes words of a question in. What PostgreSQL could not store is refused in words of
 * ours, and a wildcard is only a character.
 */
public final class Words {

	private static final int LONGEST = 200;

	private static final Pattern REGION = Pattern.compile("000000|[1-9][0-9]{5}");

	private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

	private Words() {
	}

	/**
	 * The text as it is, or null where none was given.
	 * @throws org.meritbook.query.refusal.QueryRefused INVALID_TEXT
	 */
	public static @Nullable String plain(String argument, @Nullable String text) {
		if (text != null && !isPlain(text)) {
			throw QueryRefusal.INVALID_TEXT.with(argument);
		}
		return text;
	}

	/** Whether the text is of a usable length and holds no control character. */
	public static boolean isPlain(String text) {
		return text.length() <= LONGEST
				&& text.codePoints().noneMatch((c) -> Character.isISOControl(c) || isLoneSurrogate(c));
	}

	/**
	 * Pattern for {@code like … escape '\'} that finds the text anywhere; null where the
	 * text is null or blank.
	 */
	public static @Nullable String anywhere(String argument, @Nullable String text) {
		String plain = plain(argument, text);
		if (plain == null || plain.isBlank()) {
			return null;
		}
		return "%" + plain.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	/**
	 * Pattern for {@code like} that finds a region and the places within it, by the
	 * digits GB/T 2260 leaves zero; null where no region is given.
	 * @throws org.meritbook.query.refusal.QueryRefused INVALID_REGION_CODE
	 */
	public static @Nullable String within(@Nullable String regionCode) {
		if (regionCode == null) {
			return null;
		}
		if (!REGION.matcher(regionCode).matches()) {
			throw QueryRefusal.INVALID_REGION_CODE.with();
		}
		String digits = regionCode;
		while (digits.endsWith("00")) {
			digits = digits.substring(0, digits.length() - 2);
		}
		return digits + "%";
	}

	/**
	 * The day as it is.
	 * @throws org.meritbook.query.refusal.QueryRefused INVALID_DAY
	 */
	public static LocalDate day(String argument, LocalDate day) {
		if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
			throw QueryRefusal.INVALID_DAY.with(argument);
		}
		return day;
	}

	private static boolean isLoneSurrogate(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}

}
