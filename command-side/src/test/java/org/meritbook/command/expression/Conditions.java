package org.meritbook.command.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Generated conditions, and what plain Java says of them.
 */
final class Conditions {

	private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

	private static final int DAYS = 4_000;

	private static final List<String> DEGREES = List.of("博士", "硕士", "本科", "");

	private Conditions() {
	}

	/** A condition; deeper ones combine two in brackets. */
	static String any(Random random, int depth) {
		if (depth == 0 || random.nextInt(4) == 0) {
			return switch (random.nextInt(4)) {
				case 0 -> "years(since, referenceDate) >= " + random.nextInt(-2, 12);
				case 1 -> "count >= " + random.nextInt(-5, 15);
				case 2 -> "degree == '" + DEGREES.get(random.nextInt(DEGREES.size())) + "'";
				default -> "local";
			};
		}
		return switch (random.nextInt(3)) {
			case 0 -> "(" + any(random, depth - 1) + " && " + any(random, depth - 1) + ")";
			case 1 -> "(" + any(random, depth - 1) + " || " + any(random, depth - 1) + ")";
			default -> "!(" + any(random, depth - 1) + ")";
		};
	}

	/** A value for every name. */
	static Map<String, Object> values(Random random) {
		return Map.of("since", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString(), "referenceDate",
				FIRST_DAY.plusDays(random.nextInt(DAYS)).toString(), "count", (long) random.nextInt(-5, 15), "local",
				random.nextBoolean(), "degree", DEGREES.get(random.nextInt(DEGREES.size())));
	}

	/** What the condition means, told without the engine. */
	static boolean expected(String condition, Map<String, Object> values) {
		if (condition.startsWith("!(")) {
			return !expected(condition.substring(2, condition.length() - 1), values);
		}
		if (condition.startsWith("(")) {
			int middle = middle(condition);
			boolean left = expected(condition.substring(1, middle), values);
			boolean right = expected(condition.substring(middle + 4, condition.length() - 1), values);
			return condition.startsWith(" && ", middle) ? left && right : left || right;
		}
		String last = condition.substring(condition.lastIndexOf(' ') + 1);
		return switch (condition.charAt(0)) {
			case 'y' -> ChronoUnit.YEARS.between(date(values, "since"), date(values, "referenceDate")) >= Integer
				.parseInt(last);
			case 'c' -> (long) value(values, "count") >= Integer.parseInt(last);
			case 'd' -> value(values, "degree").equals(last.substring(1, last.length() - 1));
			default -> (boolean) value(values, "local");
		};
	}

	/** Where the operator of the outermost brackets stands. */
	private static int middle(String condition) {
		int depth = 0;
		for (int index = 0; index < condition.length(); index++) {
			switch (condition.charAt(index)) {
				case '(' -> depth++;
				case ')' -> depth--;
				case ' ' -> {
					if (depth == 1 && (condition.startsWith(" && ", index) || condition.startsWith(" || ", index))) {
						return index;
					}
				}
				default -> {
				}
			}
		}
		throw new IllegalArgumentException(condition);
	}

	private static LocalDate date(Map<String, Object> values, String name) {
		return LocalDate.parse((String) value(values, name));
	}

	private static Object value(Map<String, Object> values, String name) {
		return Objects.requireNonNull(values.get(name), name);
	}

}
