package org.meritbook.events.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.meritbook.events.region.RegionCode;

/**
 * A citizen identity number 公民身份号码 of GB 11643: six digits of region, eight of birth
 * date, three of sequence and a check character. An instance is always valid. Neither
 * {@link #toString} nor any exception shows the number.
 *
 * @param number the 18 characters, a final {@code X} in upper case
 */
public record ResidentId(String number) {

	private static final int LENGTH = 18;

	private static final Pattern CHARACTERS = Pattern.compile("[0-9]{17}[0-9X]");

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECK_CHARACTERS = "10X98765432";

	/**
	 * GB/T 2260: the codes stand in the region table, but a number keeps the county of
	 * its day, abolished or not.
	 */
	private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32",
			"33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62",
			"63", "64", "65", "71", "81", "82");

	private static final DateTimeFormatter BIRTH_DATE = DateTimeFormatter.ofPattern("uuuuMMdd")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

	/**
	 * @throws IllegalArgumentException when {@link #fault(String)} finds one; the message
	 * names the fault only
	 */
	public ResidentId {
		number = normalised(number);
		IdentityFault fault = fault(number);
		if (fault != null) {
			throw new IllegalArgumentException("not a resident identity number: " + fault);
		}
	}

	/**
	 * What is wrong with {@code number}, or {@code null} when it is valid. The answer
	 * does not depend on the day of asking; a lower-case {@code x} at the end is
	 * accepted.
	 */
	public static @Nullable IdentityFault fault(String number) {
		return faultIn(normalised(number), LocalDate.MAX);
	}

	/**
	 * As {@link #fault(String)}, and a birth date after {@code today} is a fault too.
	 */
	public static @Nullable IdentityFault faultOn(String number, LocalDate today) {
		return faultIn(normalised(number), today);
	}

	/**
	 * An invented but valid number, for demonstrations and tests: the same arguments
	 * always give the same number.
	 * @param sequence 1 to 999; odd for men, even for women
	 * @throws IllegalArgumentException when the sequence is outside its range, or the
	 * region or birth date impossible
	 */
	public static ResidentId synthetic(RegionCode region, LocalDate birthDate, int sequence) {
		if (sequence < 1 || sequence > 999) {
			throw new IllegalArgumentException("a sequence is 1 to 999, not " + sequence);
		}
		String body = region.value() + BIRTH_DATE.format(birthDate) + "%03d".formatted(sequence);
		return new ResidentId(body + checkCharacter(body));
	}

	/**
	 * The county the number was given in, by the code of that day.
	 */
	public RegionCode region() {
		return new RegionCode(this.number.substring(0, 6));
	}

	/**
	 * The day of birth.
	 */
	public LocalDate birthDate() {
		return LocalDate.parse(this.number.substring(6, 14), BIRTH_DATE);
	}

	/**
	 * The masked form: the first and last four characters and stars between.
	 */
	@Override
	public String toString() {
		return Masked.of(this.number);
	}

	private static String normalised(String number) {
		return number.endsWith("x") ? number.substring(0, number.length() - 1) + "X" : number;
	}

	private static @Nullable IdentityFault faultIn(String number, LocalDate latestBirth) {
		if (number.length() != LENGTH) {
			return IdentityFault.LENGTH;
		}
		if (!CHARACTERS.matcher(number).matches()) {
			return IdentityFault.CHARACTER;
		}
		if (!PROVINCES.contains(number.substring(0, 2))) {
			return IdentityFault.REGION;
		}
		if (!isBirthDate(number.substring(6, 14), latestBirth)) {
			return IdentityFault.BIRTH_DATE;
		}
		return (number.charAt(LENGTH - 1) == checkCharacter(number)) ? null : IdentityFault.CHECK_DIGIT;
	}

	private static boolean isBirthDate(String digits, LocalDate latest) {
		try {
			LocalDate date = LocalDate.parse(digits, BIRTH_DATE);
			return !date.isBefore(EARLIEST_BIRTH) && !date.isAfter(latest);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/** ISO 7064 MOD 11-2 over the first 17 digits. */
	private static char checkCharacter(String number) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (number.charAt(i) - '0');
		}
		return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
	}

}
