package org.meritbook.command.rule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meritbook.events.type.Comparator;
import org.meritbook.events.type.Figure;

import static org.assertj.core.api.Assertions.assertThat;

class FigureMustBeReadableTest {

	@ParameterizedTest
	@CsvSource({ "EXACTLY, 10, 1,", "AT_LEAST, 5000, 1,", "MORE_THAN, 1000, 1,", "AT_MOST, 10, 1,", "ABOUT, 18, 1,",
			"EXACTLY, 1, 3,", "AT_LEAST, 30, 100,", "BETWEEN, 1, 1, 2", "BETWEEN, 2, 1, 2", "ALL,, 1,",
			"QUALITATIVE,, 1,", "EXACTLY, 0, 1," })
	void holds_for_the_numbers_that_the_comparator_asks_for(Comparator comparator, @Nullable Long low, long denominator,
			@Nullable Long high) {
		assertThat(new FigureMustBeReadable(figure(comparator, low, denominator, high)).isBroken()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "EXACTLY,, 1,", "AT_LEAST,, 1,", "ABOUT, 18, 1, 20", "AT_MOST, 1, 1, 1", "BETWEEN, 1, 1,",
			"BETWEEN,, 1, 2", "BETWEEN, 3, 1, 2", "ALL, 1, 1,", "ALL,, 1, 1", "QUALITATIVE, 0, 1,", "EXACTLY, 1, 0,",
			"EXACTLY, 1, -3,", "ALL,, 0," })
	void is_broken_by_numbers_that_are_missing_or_too_many(Comparator comparator, @Nullable Long low, long denominator,
			@Nullable Long high) {
		assertThat(new FigureMustBeReadable(figure(comparator, low, denominator, high)).isBroken()).isTrue();
	}

	private static Figure figure(Comparator comparator, @Nullable Long low, long denominator, @Nullable Long high) {
		return new Figure("人数", comparator, low, denominator, high, "名", "", false);
	}

}
