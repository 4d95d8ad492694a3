/**
 * Drives servers that run as processes of their own, kills, cuts, fills and crowds them,
 * and counts what is left. Does not call any of their classes.
 */
@NullMarked
package org.meritbook.ops.campaigns;

import org.jspecify.annotations.NullMarked;
