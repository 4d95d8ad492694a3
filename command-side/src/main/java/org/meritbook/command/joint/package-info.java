/**
 * Acts that change several streams in one transaction. Does not hold state of its own.
 */
@NullMarked
package org.meritbook.command.joint;

import org.jspecify.annotations.NullMarked;
