package org.meritbook.ops.server.architecture.planted.blind.command.award;

import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Decides by events.
 */
final class Folding {

	EventStore events;

}
