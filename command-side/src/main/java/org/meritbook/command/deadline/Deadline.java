package org.meritbook.command.deadline;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

import org.meritbook.events.deadline.DeadlineReached;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A deadline 期限. It is a stream of its own so that it is reached once in the whole book:
 * of two nodes that notice it together, the store lets one begin the stream.
 */
@AggregateRoot
public class Deadline {

	@AggregateIdentifier
	@SuppressWarnings("UnusedVariable") // Axon reads it
	private @Nullable String deadlineId;

	Deadline() {
	}

	@CommandHandler
	Deadline(ReachDeadline command) {
		new ADeadlinePassesAtTheEndOfItsDay(command.dueOn(), command.on()).check();
		apply(new DeadlineReached(command.deadlineId(), command.kind(), command.recordId(), command.dueOn(),
				command.basis(), command.dueOn().plusDays(1)));
	}

	@EventSourcingHandler
	void evolve(DeadlineReached event) {
		this.deadlineId = event.deadlineId();
	}

}
