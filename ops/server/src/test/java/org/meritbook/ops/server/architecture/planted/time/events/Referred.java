package org.meritbook.ops.server.architecture.planted.time.events;

import java.util.UUID;
import java.util.function.Supplier;

import org.meritbook.ops.server.architecture.planted.Breaks;

/**
 * Asks the machine by a method reference.
 */
@Breaks
final class Referred {

	Supplier<UUID> ids = UUID::randomUUID;

}
