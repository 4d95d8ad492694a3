/**
 * What the one who asks may see. Does not sign anyone in.
 */
@NullMarked
package org.meritbook.query.access;

import org.jspecify.annotations.NullMarked;
