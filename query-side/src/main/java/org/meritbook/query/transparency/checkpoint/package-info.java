/**
 * Signs what the tree says, once and never against itself, and publishes it. Does not
 * change the tree.
 */
@NullMarked
package org.meritbook.query.transparency.checkpoint;

import org.jspecify.annotations.NullMarked;
