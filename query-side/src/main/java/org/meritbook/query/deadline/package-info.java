/**
 * The work list of days 期限: what is due, what has passed. Does not let anything happen on
 * a day; it tells whoever does.
 */
@NullMarked
package org.meritbook.query.deadline;

import org.jspecify.annotations.NullMarked;
