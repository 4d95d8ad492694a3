/**
 * Columns, lists and filters as PostgreSQL takes and gives them. Does not name a table.
 */
@NullMarked
package org.meritbook.query.row;

import org.jspecify.annotations.NullMarked;
