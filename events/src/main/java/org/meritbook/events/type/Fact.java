package org.meritbook.events.type;

import org.jspecify.annotations.Nullable;

/**
 * Something stated about a nominee that a rule can read.
 *
 * @param name name the scheme declared, for example {@code servedSince}
 * @param value the value as text: a date as ISO 8601, a whole number, {@code true} or
 * {@code false}, or words
 * @param evidenceDigest SHA-256 of the evidence, hexadecimal, where it is held
 */
public record Fact(String name, String value, @Nullable String evidenceDigest) {
}
