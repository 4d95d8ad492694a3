package org.meritbook.ops.server;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

import org.meritbook.command.process.WhenPersonErasedThenDestroyTheKey;
import org.meritbook.events.person.PersonErased;
import org.meritbook.query.projection.Projector;

/**
 * Follows the book for the process that destroys keys, with a position of its own: after
 * a crash between the erasure and the destruction, the key is destroyed on the next
 * start.
 */
@Component
class KeyDestruction implements Projector {

	private final WhenPersonErasedThenDestroyTheKey process;

	KeyDestruction(WhenPersonErasedThenDestroyTheKey process) {
		this.process = process;
	}

	@Override
	public String name() {
		return "erasure";
	}

	/** Destroying a key again changes nothing, so there is nothing to take back. */
	@Override
	public void reset() {
	}

	@EventHandler
	void on(PersonErased event) {
		this.process.on(event);
	}

}
