package org.meritbook.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * How far a read model has come.
 *
 * @param name its name
 * @param position position of the newest event it shows, null before the first
 * @param fault why it stands still on this node, null while it does not
 */
public record ReadModel(String name, @Nullable Long position, @Nullable String fault) {
}
