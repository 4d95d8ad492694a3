/**
 * Keys and settings of the transparency log on this machine. Does not sign by itself: it
 * hands the keys to the log.
 */
@NullMarked
package org.meritbook.ops.server.log;

import org.jspecify.annotations.NullMarked;
