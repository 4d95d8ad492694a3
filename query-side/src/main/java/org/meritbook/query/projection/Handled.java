package org.meritbook.query.projection;

/**
 * What a read model has handled.
 *
 * @param readModel its name
 * @param position position of the newest event it shows, -1 before the first
 * @param events number of events it handled since it was emptied
 */
public record Handled(String readModel, long position, long events) {
}
