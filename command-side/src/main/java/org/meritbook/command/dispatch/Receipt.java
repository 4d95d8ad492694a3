package org.meritbook.command.dispatch;

/**
 * What a recorded act led to; the same again when the same act is sent again.
 *
 * @param recordId record the act was about
 * @param position position of its last event
 */
public record Receipt(String recordId, long position) {
}
