/**
 * Where GraphQL mutations come in: an input becomes a command, a refusal becomes a user
 * error. Does not decide.
 */
@NullMarked
package org.meritbook.command.door;

import org.jspecify.annotations.NullMarked;
