package org.meritbook.events.region;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A six-digit region code of GB/T 2260: two digits each for province, prefecture and
 * county. The shape is guaranteed; whether such a region stood on a date is asked of
 * {@link Regions}.
 *
 * @param value the six digits; {@code 000000} is the nation
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

	private static final Pattern SHAPE = Pattern.compile("000000|[1-9][0-9]{5}");

	/** The whole country 全国, above every province. */
	public static final RegionCode NATION = new RegionCode("000000");

	/**
	 * @throws IllegalArgumentException when {@code value} is not six digits or starts
	 * with zero without being the nation
	 */
	public RegionCode {
		if (!hasShape(value)) {
			throw new IllegalArgumentException("a GB/T 2260 code is six digits, not '" + value + "'");
		}
	}

	/**
	 * The code written in {@code text}, or nothing when it is not of a code's shape.
	 */
	public static Optional<RegionCode> parse(String text) {
		return hasShape(text) ? Optional.of(new RegionCode(text)) : Optional.empty();
	}

	/**
	 * The province (or municipality) this code lies in; the nation for the nation.
	 */
	public RegionCode province() {
		return new RegionCode(this.value.substring(0, 2) + "0000");
	}

	/**
	 * The code of the prefecture level above or at this code. Under a municipality, and
	 * for counties a province governs directly, no such region exists:
	 * {@link Regions#parentOf} knows.
	 */
	RegionCode prefecture() {
		return new RegionCode(this.value.substring(0, 4) + "00");
	}

	/**
	 * The rank the digits alone tell: GB/T 2260 puts zeros where a level is not used.
	 */
	public RegionRank rank() {
		if (equals(NATION)) {
			return RegionRank.NATION;
		}
		if (this.value.endsWith("0000")) {
			return RegionRank.PROVINCE;
		}
		return this.value.endsWith("00") ? RegionRank.PREFECTURE : RegionRank.COUNTY;
	}

	@Override
	public int compareTo(RegionCode other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

	private static boolean hasShape(String text) {
		return SHAPE.matcher(text).matches();
	}

}
