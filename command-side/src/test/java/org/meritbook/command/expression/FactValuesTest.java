package org.meritbook.command.expression;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meritbook.events.type.FactType;

import static org.assertj.core.api.Assertions.assertThat;

class FactValuesTest {

	@ParameterizedTest
	@CsvSource({ "DATE, 2020-02-29, 2020-02-29", "INTEGER, 007, 7", "INTEGER, -3, -3",
			"INTEGER, 999999999999999999, 999999999999999999", "BOOLEAN, true, true", "BOOLEAN, false, false",
			"TEXT, 甲, 甲", "TEXT, '', ''" })
	void reads_a_text_that_fits_its_type(FactType type, String text, String value) {
		assertThat(FactValues.read(type, text)).map(String::valueOf).contains(value);
	}

	@ParameterizedTest
	@CsvSource({ "DATE, 2023-02-29", "DATE, 2023/02/01", "DATE, 20230201", "DATE, ''", "DATE, 2023-2-1", "INTEGER, 1.5",
			"INTEGER, '1 000'", "INTEGER, 3人", "INTEGER, ''", "INTEGER, ３", "INTEGER, 9999999999999999999",
			"BOOLEAN, TRUE", "BOOLEAN, yes", "BOOLEAN, 是" })
	void reads_nothing_from_a_text_that_does_not(FactType type, String text) {
		assertThat(FactValues.read(type, text)).isEmpty();
	}

}
