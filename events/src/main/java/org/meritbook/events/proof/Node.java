package org.meritbook.events.proof;

/**
 * The place of a full subtree: the hash over the entries {@code index << level} to
 * {@code (index + 1) << level}, the end not included. Once its entries are there it never
 * changes.
 *
 * @param level 0 for a leaf
 * @param index from the left, from 0
 */
public record Node(int level, long index) {
}
