/**
 * Names and revisions under which events are stored, and how earlier revisions become
 * later ones. Does not know where they are stored; the only package here that may know
 * Axon's upcasting.
 */
@NullMarked
package org.meritbook.events.upcast;

import org.jspecify.annotations.NullMarked;
