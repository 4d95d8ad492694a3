/**
 * Decides about the sealed identity of natural persons 自然人. Does not keep a value in the
 * clear.
 */
@NullMarked
package org.meritbook.command.person;

import org.jspecify.annotations.NullMarked;
