package org.meritbook.ops.eventstore;

/**
 * What a command wrote.
 *
 * @param commandId idempotency key
 * @param inputHash keyed hash of its input: another hash under the same id is another
 * command
 * @param recordId record it was about
 * @param firstPosition position of its first event
 * @param lastPosition position of its last event
 */
public record CommandReceipt(String commandId, String inputHash, String recordId, long firstPosition,
		long lastPosition) {
}
