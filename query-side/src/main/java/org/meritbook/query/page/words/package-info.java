/**
 * Words for what the engine answers, in the reader's language: days, hours, amounts,
 * comparators, regions. Does not ask the engine anything.
 */
@NullMarked
package org.meritbook.query.page.words;

import org.jspecify.annotations.NullMarked;
