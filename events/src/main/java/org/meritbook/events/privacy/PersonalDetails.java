package org.meritbook.events.privacy;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Personal data in the clear, for as short a time as possible. Its text form never shows
 * a value, so that it can pass through a log by accident without harm.
 *
 * @param values value by name; see the constants for the names in use
 */
public record PersonalDetails(Map<String, String> values) {

	/** Full name. */
	public static final String NAME = "name";

	/** Number of the identity document. */
	public static final String DOCUMENT_NUMBER = "documentNumber";

	/** Telephone. */
	public static final String PHONE = "phone";

	/** Where an answer reaches the person. */
	public static final String CONTACT = "contact";

	/** Statement of an objector. */
	public static final String STATEMENT = "statement";

	/** Number of a bank account. */
	public static final String ACCOUNT = "account";

	/** Bank that keeps the account. */
	public static final String BANK = "bank";

	public PersonalDetails {
		values = Map.copyOf(new TreeMap<>(values));
	}

	/** The value of that name, or null where it was not given. */
	public @Nullable String get(String name) {
		return this.values.get(name);
	}

	/** Whether each of these was given and says something. */
	public boolean isComplete(String... names) {
		return Stream.of(names).map(this.values::get).allMatch((value) -> value != null && !value.isBlank());
	}

	@Override
	public String toString() {
		return "PersonalDetails" + new TreeMap<>(this.values).keySet();
	}

}
