/**
 * Pages of a list with opaque cursors, as Relay asks for. Does not read any table.
 */
@NullMarked
package org.meritbook.query.relay;

import org.jspecify.annotations.NullMarked;
