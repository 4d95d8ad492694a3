/**
 * Lists under public notice 公示. Does not keep the name of a nominee.
 */
@NullMarked
package org.meritbook.query.announcement;

import org.jspecify.annotations.NullMarked;
