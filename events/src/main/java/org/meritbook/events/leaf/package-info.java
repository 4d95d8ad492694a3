/**
 * The leaf of an event in the transparency log: which bytes are hashed, and from what
 * they are made. Does not keep the tree, and tells nothing about a person.
 */
@NullMarked
package org.meritbook.events.leaf;

import org.jspecify.annotations.NullMarked;
