package org.meritbook.ops.server.guard;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

import org.meritbook.command.rule.BookMustHaveRoom;
import org.meritbook.command.rule.RuleViolated;
import org.meritbook.ops.eventstore.append.StoreUnavailable;

/**
 * Stands before the book: no command is worked on without room for its events, and none
 * is stored whose sender would be told in vain.
 */
public final class WriteGuard {

	private final FreeSpace space;

	private final Patience patience;

	/**
	 * @param space room on the volume of the book
	 * @param patience how long senders wait
	 */
	public WriteGuard(FreeSpace space, Patience patience) {
		this.space = space;
		this.patience = patience;
	}

	/**
	 * Refuses commands while there is no room. One that was recorded before still gets
	 * its first answer, from whoever asks for its receipt then.
	 */
	public MessageDispatchInterceptor<CommandMessage<?>> beforeCommands() {
		return (messages) -> {
			if (!this.space.isEnough()) {
				throw new RuleViolated(new BookMustHaveRoom());
			}
			return (index, message) -> message;
		};
	}

	/** Refuses to begin an append that may not end before its sender's time does. */
	public MessageDispatchInterceptor<EventMessage<?>> beforeEvents() {
		return (messages) -> {
			if (!this.patience.leaves(Patience.APPEND)) {
				throw new StoreUnavailable("The database answered too slowly; nothing was stored", null);
			}
			return (index, message) -> message;
		};
	}

}
