/**
 * Compares an exported book, event by event, with the log. Does not open a database: the
 * export is a file of lines.
 */
@NullMarked
package org.meritbook.ops.verifier.book;

import org.jspecify.annotations.NullMarked;
