/**
 * Agreements 互认协议 between places, version by version. Does not hold what was recognised.
 */
@NullMarked
package org.meritbook.events.agreement;

import org.jspecify.annotations.NullMarked;
