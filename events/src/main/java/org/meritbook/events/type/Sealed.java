package org.meritbook.events.type;

/**
 * Personal data, encrypted under the key of its subject. Without that key it is noise.
 *
 * @param envelope version and ciphertext, for example {@code v1.bWVyaXQ}
 */
public record Sealed(String envelope) {
}
