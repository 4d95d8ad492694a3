package org.meritbook.ops.drill;

import java.util.List;

import org.meritbook.events.leaf.StoredForm;

/**
 * A copy of a book and of its log.
 */
record Copy(List<StoredForm> events, MemoryLog log) {
}
