package org.meritbook.query.relay;

/**
 * One entry of a page.
 *
 * @param cursor where the entry stands
 * @param node the entry
 * @param <T> kind of entry
 */
public record Edge<T>(String cursor, T node) {
}
