package org.meritbook.command.dispatch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.rule.ActDateMustBePlausible;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.command.rule.TextMustBeClean;
import org.meritbook.events.privacy.PersonalDetails;

/**
 * Looks at every text and date of a command before anything is decided, whatever the
 * command is: a text that cannot be printed, or an act of tomorrow, is refused alike
 * everywhere.
 */
final class InputCheck {

	private static final int DEFAULT_LENGTH = 500;

	private static final Map<String, Integer> LENGTHS = Map.ofEntries(Map.entry("content", 2_000_000),
			Map.entry("name", 100), Map.entry("title", 200), Map.entry("statement", 2_000), Map.entry("finding", 1_000),
			Map.entry("merits", 1_000), Map.entry("note", 1_000), Map.entry("expression", 1_000),
			Map.entry("change", 1_000), Map.entry("phone", 40), Map.entry("documentNumber", 40));

	/** What others rely on to have been given cannot be given as spaces. */
	private static final Set<String> NEVER_BLANK = Set.of("reason", "changeReason", "decisionNo", "overrideDecisionNo",
			"documentNo", "sourceKey", "programme");

	private InputCheck() {
	}

	/**
	 * @throws RuleViolated at the first text or date that is not usable
	 */
	static void check(Object command, LocalDate today) {
		checkValue("", command, today);
	}

	private static void checkValue(String field, @Nullable Object value, LocalDate today) {
		switch (value) {
			case null -> {
			}
			case String text -> checkText(field, text);
			case PersonalDetails details -> details.values().forEach((name, text) -> checkText(name, text));
			case Collection<?> many -> many.forEach((one) -> checkValue(field, one, today));
			case LocalDate on when field.equals("on") -> new ActDateMustBePlausible(on, today).check();
			case Record record -> checkRecord(field, record, today);
			default -> {
			}
		}
	}

	private static void checkRecord(String field, Record record, LocalDate today) {
		for (CommandPart part : CommandPart.of(record.getClass())) {
			checkValue(field.isEmpty() ? part.name() : field + "." + part.name(), part.in(record), today);
		}
	}

	private static void checkText(String field, String text) {
		String name = field.substring(field.lastIndexOf('.') + 1);
		int maxLength = LENGTHS.getOrDefault(name, DEFAULT_LENGTH);
		boolean mayBeBlank = !NEVER_BLANK.contains(name);
		new TextMustBeClean(field, TextFault.of(text, maxLength, mayBeBlank), maxLength).check();
	}

}
