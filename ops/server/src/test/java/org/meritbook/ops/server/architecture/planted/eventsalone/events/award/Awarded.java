package org.meritbook.ops.server.architecture.planted.eventsalone.events.award;

import org.axonframework.serialization.Serializer;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * An event that knows how it is stored.
 */
@Breaks
final class Awarded {

	Serializer serializer;

}
