/**
 * What a decision needs to know of other streams, folded from their events. Does not read
 * any read model.
 */
@NullMarked
package org.meritbook.command.lookup;

import org.jspecify.annotations.NullMarked;
