/**
 * Shows that the read models are what the events make of them: a digest of each, and an
 * independent replay that names every row that differs. Does not change a read model.
 */
@NullMarked
package org.meritbook.query.transparency.digest;

import org.jspecify.annotations.NullMarked;
