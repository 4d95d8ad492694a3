/**
 * Platforms, bases, studios and brands 平台 and the levels they held. Does not count
 * applications as designations.
 */
@NullMarked
package org.meritbook.query.designation;

import org.jspecify.annotations.NullMarked;
