package org.meritbook.ops.verifier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The words of the command line: what to do, on what, and options with one value each.
 */
record Arguments(String verb, String subject, Map<String, String> options) {

	private static final Map<String, Set<String>> KNOWN = Map.of("proof", Set.of("--policy", "--key", "--entry"), "log",
			Set.of("--policy", "--key", "--since", "--against"), "quick", Set.of("--policy", "--key", "--since"),
			"book", Set.of("--policy", "--key", "--since", "--log"));

	/**
	 * Reads them.
	 * @throws Misused if a word is unknown, missing or given twice
	 */
	static Arguments parse(List<String> words) {
		if (words.size() < 2 || words.size() % 2 != 0) {
			throw new Misused("a verb, what to check, and options with one value each are needed");
		}
		Set<String> known = KNOWN.get(words.getFirst());
		if (known == null) {
			throw new Misused("unknown verb " + words.getFirst());
		}
		Map<String, String> options = new HashMap<>();
		for (int at = 2; at < words.size(); at += 2) {
			if (!known.contains(words.get(at)) || options.put(words.get(at), words.get(at + 1)) != null) {
				throw new Misused("unknown or doubled option " + words.get(at));
			}
		}
		if (options.containsKey("--policy") == options.containsKey("--key")) {
			throw new Misused("either --policy or --key is needed: whom do you trust?");
		}
		return new Arguments(words.getFirst(), words.get(1), Map.copyOf(options));
	}

	@Nullable String option(String name) {
		return this.options.get(name);
	}

	String required(String name) {
		String value = option(name);
		if (value == null) {
			throw new Misused(this.verb + " needs " + name);
		}
		return value;
	}

	/**
	 * The program was called wrongly: nothing was checked.
	 */
	static final class Misused extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Misused(String what) {
			super(what);
		}

	}

}
