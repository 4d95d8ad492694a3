package org.meritbook.events.proof.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meritbook.events.proof.Malformed;
import org.meritbook.events.proof.note.VerifierKey;

/**
 * Reads a policy file line by line. Names are opaque bytes: the file is read as ISO
 * 8859-1, which keeps each byte, and only keys are read as UTF-8.
 */
final class PolicyParser {

	private static final String NONE = "none";

	/** A policy that is longer is not one that a person has read. */
	private static final int LONGEST = 1_000_000;

	private final List<VerifierKey> logs = new ArrayList<>();

	private final List<VerifierKey> witnesses = new ArrayList<>();

	private final Map<String, Quorum> names = new HashMap<>();

	private final Set<String> members = new HashSet<>();

	private final Set<String> logKeys = new HashSet<>();

	private final Set<String> witnessKeys = new HashSet<>();

	private @Nullable Quorum quorum;

	TrustPolicy parse(byte[] file) {
		if (file.length > LONGEST) {
			throw new Malformed("a policy of " + file.length + " bytes");
		}
		String text = new String(file, StandardCharsets.ISO_8859_1);
		if (!text.endsWith("\n")
				|| text.chars().anyMatch((one) -> (one < ' ' && one != '\n' && one != '\t') || one == 0x7F)) {
			throw new Malformed("a policy with a control character, or without a newline at its end");
		}
		String[] lines = text.split("\n");
		for (int at = 0; at < lines.length; at++) {
			try {
				line(lines[at].replaceAll("^[ \t]+|[ \t]+$", ""));
			}
			catch (Malformed ex) {
				throw new Malformed("line " + (at + 1) + " of the policy: " + ex.what());
			}
		}
		if (this.quorum == null) {
			throw new Malformed("a policy without a quorum line");
		}
		return new TrustPolicy(this.logs, this.witnesses, this.quorum);
	}

	private void line(String line) {
		if (line.isEmpty() || line.startsWith("#")) {
			return;
		}
		List<String> words = Arrays.asList(line.split("[ \t]+"));
		switch (words.getFirst()) {
			case "log" -> log(requireWords(words, 2, 3));
			case "witness" -> witness(requireWords(words, 3, 4));
			case "group" -> group(requireWords(words, 4, Integer.MAX_VALUE));
			case "quorum" -> quorum(requireWords(words, 2, 2));
			default -> throw new Malformed("unknown word " + words.getFirst());
		}
	}

	private void log(List<String> words) {
		this.logs.add(key(words.get(1), this.logKeys));
	}

	private void witness(List<String> words) {
		VerifierKey key = key(words.get(2), this.witnessKeys);
		if (key.kind() == VerifierKey.ED25519) {
			throw new Malformed("a key that signs plain texts cannot cosign: " + key.name());
		}
		define(words.get(1), new Quorum.Witness(key.text()));
		this.witnesses.add(key);
	}

	private void group(List<String> words) {
		List<String> listed = words.subList(3, words.size());
		int needed = switch (words.get(2)) {
			case "any" -> 1;
			case "all" -> listed.size();
			default -> threshold(words.get(2), listed.size());
		};
		List<Quorum> found = listed.stream().map(this::member).toList();
		define(words.get(1), new Quorum.Group(needed, found));
	}

	private void quorum(List<String> words) {
		if (this.quorum != null) {
			throw new Malformed("a second quorum line");
		}
		this.quorum = words.get(1).equals(NONE) ? Quorum.NONE : defined(words.get(1));
	}

	private Quorum member(String name) {
		if (!this.members.add(name)) {
			throw new Malformed(name + " is a member already");
		}
		return defined(name);
	}

	private Quorum defined(String name) {
		Quorum found = this.names.get(name);
		if (found == null) {
			throw new Malformed(name + " is not defined above");
		}
		return found;
	}

	private void define(String name, Quorum meaning) {
		if (name.equals(NONE) || this.names.putIfAbsent(name, meaning) != null) {
			throw new Malformed(name + " is defined already");
		}
	}

	private static VerifierKey key(String word, Set<String> seen) {
		VerifierKey key = VerifierKey
			.parse(new String(word.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
		if (!seen.add(Arrays.toString(key.publicKey()))) {
			throw new Malformed("the same public key twice: " + key.name());
		}
		return key;
	}

	private static int threshold(String word, int members) {
		if (!word.matches("[1-9][0-9]{0,5}") || Integer.parseInt(word) > members) {
			throw new Malformed("a threshold of " + word + " of " + members);
		}
		return Integer.parseInt(word);
	}

	private static List<String> requireWords(List<String> words, int least, int most) {
		if (words.size() < least || words.size() > most) {
			throw new Malformed(words.size() + " words in a line of " + words.getFirst());
		}
		return words;
	}

}
