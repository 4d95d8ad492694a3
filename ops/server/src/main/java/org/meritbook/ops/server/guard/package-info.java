/**
 * Keeps the server answering while its database or its disk does not: no call waits
 * longer than its sender, what is away is known at once, and no act is taken that the
 * disk has no room for. Does not know what an act or a question is about.
 */
@NullMarked
package org.meritbook.ops.server.guard;

import org.jspecify.annotations.NullMarked;
