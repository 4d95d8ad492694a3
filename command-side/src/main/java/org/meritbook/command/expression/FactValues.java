package org.meritbook.command.expression;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.meritbook.events.type.FactType;

/**
 * Reads the text of a fact by its declared type.
 */
public final class FactValues {

	private FactValues() {
	}

	/** The value as rules see it, or nothing if the text does not fit the type. */
	public static Optional<Object> read(FactType type, String text) {
		return switch (type) {
			case DATE -> date(text);
			case INTEGER -> text.matches("-?[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
			case BOOLEAN -> text.matches("true|false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
			case TEXT -> Optional.of(text);
		};
	}

	private static Optional<Object> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text).toString());
		}
		catch (DateTimeParseException fault) {
			return Optional.empty();
		}
	}

}
