package org.meritbook.ops.eventstore;

import java.util.List;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

import org.meritbook.ops.eventstore.append.Append;

/**
 * The form in which every store takes the events of one unit of work: serialized, with
 * the claims and the command that they name.
 */
public final class AppendForm {

	private final Appends appends;

	/**
	 * @param serializer writes events
	 */
	public AppendForm(Serializer serializer) {
		this.appends = new Appends(serializer);
	}

	/**
	 * The events of one unit of work as one append.
	 * @throws IllegalArgumentException if they belong to several commands, or an event
	 * without a stream claims a value
	 */
	public Append of(List<? extends EventMessage<?>> messages) {
		return this.appends.of(messages);
	}

}
