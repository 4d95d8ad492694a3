/**
 * Identity numbers of people and organisations: their shape, check digits and masked
 * form. Does not know who holds a number, and never prints one in full.
 */
@NullMarked
package org.meritbook.events.identity;

import org.jspecify.annotations.NullMarked;
