package org.meritbook.command.door;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.meritbook.command.dispatch.Actor;

/**
 * A command in the making: the input as it came, to which a door adds what the sender
 * does not say.
 */
public final class Draft {

	private final Map<String, @Nullable Object> values;

	private final String commandId;

	private final Actor actor;

	Draft(Map<String, @Nullable Object> input, String commandId, Actor actor) {
		this.values = new TreeMap<>(input);
		this.commandId = commandId;
		this.actor = actor;
	}

	/** Who is acting. */
	public Actor actor() {
		return this.actor;
	}

	/** What the input says under that name, or null. */
	public @Nullable Object get(String name) {
		return this.values.get(name);
	}

	/** Says something under that name. */
	public Draft put(String name, @Nullable Object value) {
		this.values.put(name, value);
		return this;
	}

	/**
	 * Gives a new record its id. It follows from the command id, so that a repeated
	 * command wants the same id again.
	 */
	public Draft newId(String name, String prefix) {
		return (get(name) != null) ? this : put(name, prefix + this.commandId);
	}

	/**
	 * The last eight characters of the command id, upper case: short enough to dictate.
	 */
	public String shortCode() {
		return this.commandId.substring(this.commandId.length() - 8).toUpperCase(Locale.ROOT);
	}

	Map<String, @Nullable Object> values() {
		return this.values;
	}

}
