/**
 * The one way in: sends a command with its idempotency key and turns refusals into typed
 * errors. Does not decide.
 */
@NullMarked
package org.meritbook.command.dispatch;

import org.jspecify.annotations.NullMarked;
