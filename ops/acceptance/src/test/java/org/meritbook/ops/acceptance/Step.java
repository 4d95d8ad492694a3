package org.meritbook.ops.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request and the answer it expects: a GraphQL document whose first lines may say who
 * sends it ({@code # as: clerk}), how often ({@code # repeat: 92}) and what to remember
 * of the answer ({@code # save: round = data.openRound.recordId}; {@code name[]} collects
 * a list over repetitions).
 *
 * @param name file name without its ending
 * @param document the document with placeholders
 * @param account who sends it, nothing for the public
 * @param repeat how often
 * @param saves JSON path to remember, by name
 * @param expected the expected answer with placeholders
 */
record Step(String name, String document, Optional<String> account, int repeat, Map<String, String> saves,
		String expected) {

	static Step read(Path file) throws IOException {
		List<String> body = new ArrayList<>();
		Map<String, String> directives = new LinkedHashMap<>();
		Map<String, String> saves = new LinkedHashMap<>();
		for (String line : Files.readAllLines(file)) {
			if (!line.startsWith("# ")) {
				body.add(line);
				continue;
			}
			int colon = line.indexOf(':');
			String key = (colon > 0) ? line.substring(2, colon) : "";
			String value = (colon > 0) ? line.substring(colon + 1).strip() : "";
			switch (key) {
				case "as", "repeat" -> directives.put(key, value);
				case "save" -> saves.put(value.split("=", 2)[0].strip(), value.split("=", 2)[1].strip());
				default -> {
				}
			}
		}
		String name = file.getFileName().toString().replaceFirst("\\.graphql$", "");
		return new Step(name, String.join("\n", body), Optional.ofNullable(directives.get("as")),
				Integer.parseInt(directives.getOrDefault("repeat", "1")), saves,
				Files.readString(file.resolveSibling(name + ".expected.json")));
	}

}
