package org.meritbook.command.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param account account name
 * @param office organisation id of the office acted for, null for the public
 * @param role role acted in, for example {@code CLERK}
 */
public record Actor(String account, @Nullable String office, String role) {
}
