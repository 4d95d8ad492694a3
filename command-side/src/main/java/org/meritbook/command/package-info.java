/**
 * The deciding side, wired together. Does not answer queries.
 */
@NullMarked
package org.meritbook.command;

import org.jspecify.annotations.NullMarked;
