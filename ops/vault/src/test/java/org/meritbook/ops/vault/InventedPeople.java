package org.meritbook.ops.vault;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.meritbook.events.privacy.PersonalDetails;

/**
 * Details of people who do not exist, the same ones for the same seed. No region has the
 * code 990000, so no number can be a real one; the check digits are right (GB 11643-1999
 * §5).
 */
final class InventedPeople {

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECK_DIGITS = "10X98765432";

	private final RandomGenerator random;

	InventedPeople(long seed) {
		this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
	}

	PersonalDetails next() {
		return new PersonalDetails(Map.of(PersonalDetails.NAME, "样例" + hanzi() + hanzi() + hanzi(),
				PersonalDetails.DOCUMENT_NUMBER, documentNumber(), PersonalDetails.PHONE,
				"199%08d".formatted(this.random.nextInt(100_000_000))));
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	private String documentNumber() {
		String first = "990000%04d%02d%02d%03d".formatted(1950 + below(55), 1 + below(12), 1 + below(28), below(1000));
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (first.charAt(i) - '0') * WEIGHTS[i];
		}
		return first + CHECK_DIGITS.charAt(sum % 11);
	}

	private String hanzi() {
		return Character.toString(0x4E00 + below(0x5000));
	}

}
