/**
 * Asks the engine of the API the questions of the public pages, by the names of their
 * documents. Does not know what a page looks like.
 */
@NullMarked
package org.meritbook.query.page.question;

import org.jspecify.annotations.NullMarked;
