/**
 * Named rules: what is refused, why, and what to do. Does not know commands or GraphQL.
 */
@NullMarked
package org.meritbook.command.rule;

import org.jspecify.annotations.NullMarked;
