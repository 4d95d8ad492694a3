/**
 * Feeds recorded events to the read models, in order, rows and position in one
 * transaction, and tells how far each has come. Does not know what any read model shows.
 */
@NullMarked
package org.meritbook.query.projection;

import org.jspecify.annotations.NullMarked;
