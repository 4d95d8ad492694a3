/**
 * Recognitions 互认: asked for, granted, refused, withdrawn. Does not change what is
 * recognised.
 */
@NullMarked
package org.meritbook.events.recognition;

import org.jspecify.annotations.NullMarked;
