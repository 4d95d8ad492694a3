/**
 * Answers: read models, projected from events, and the questions they answer. Does not
 * decide or record anything.
 */
@NullMarked
package org.meritbook.query;

import org.jspecify.annotations.NullMarked;
