package org.meritbook.ops.server.architecture.planted.eventsalone.events.award;

import java.util.List;

/**
 * Knows the platform only.
 */
record Named(List<String> names) {
}
