/**
 * Decides on benefits that are not paid by the treasury. Does not pay anything.
 */
@NullMarked
package org.meritbook.command.benefit;

import org.jspecify.annotations.NullMarked;
