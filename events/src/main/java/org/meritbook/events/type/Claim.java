package org.meritbook.events.type;

/**
 * A value that at most one stream of the book may hold.
 *
 * @param kind what must be unique, for example {@code person.identity}
 * @param value the value, never personal data in the clear
 * @param held true to take the value, false to free it
 */
public record Claim(String kind, String value, boolean held) {

	/** Takes the value for the stream of the event. */
	public static Claim take(String kind, String value) {
		return new Claim(kind, value, true);
	}

	/** Frees a value that the stream of the event holds. */
	public static Claim free(String kind, String value) {
		return new Claim(kind, value, false);
	}

}
