package org.meritbook.ops.acceptance;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Compares an answer with what was expected. {@code <any>}, {@code <long>} and
 * {@code <text>} stand for values that differ from run to run.
 */
final class Answer {

	private Answer() {
	}

	/** Every difference, by path; none where the answer is as expected. */
	static List<String> differences(JsonNode expected, JsonNode actual) {
		List<String> found = new ArrayList<>();
		compare("$", expected, actual, found);
		return found;
	}

	private static void compare(String path, JsonNode expected, JsonNode actual, List<String> found) {
		if (expected.isString() && expected.stringValue().matches("<any>|<long>|<text>")) {
			boolean fits = switch (expected.stringValue()) {
				case "<long>" -> actual.isIntegralNumber();
				case "<text>" -> actual.isString() && !actual.stringValue().isBlank();
				default -> !actual.isMissingNode();
			};
			if (!fits) {
				found.add(path + ": expected " + expected + ", was " + actual);
			}
		}
		else if (expected.isObject() && actual.isObject()) {
			expected.propertyNames()
				.forEach((name) -> compare(path + "." + name, expected.get(name), actual.path(name), found));
			actual.propertyNames()
				.stream()
				.filter((name) -> !expected.has(name))
				.forEach((name) -> found.add(path + "." + name + ": not expected, was " + actual.get(name)));
		}
		else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
			for (int index = 0; index < expected.size(); index++) {
				compare(path + "[" + index + "]", expected.get(index), actual.get(index), found);
			}
		}
		else if (!expected.equals(actual)) {
			found.add(path + ": expected " + expected + ", was " + actual);
		}
	}

}
