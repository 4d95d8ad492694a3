/**
 * Decides on recognitions 互认. Does not change what is recognised.
 */
@NullMarked
package org.meritbook.command.recognition;

import org.jspecify.annotations.NullMarked;
