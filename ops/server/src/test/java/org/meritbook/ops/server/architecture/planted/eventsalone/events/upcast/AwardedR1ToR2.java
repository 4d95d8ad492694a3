package org.meritbook.ops.server.architecture.planted.eventsalone.events.upcast;

import org.axonframework.serialization.Serializer;

/**
 * Upcasting may know Axon.
 */
final class AwardedR1ToR2 {

	Serializer serializer;

}
