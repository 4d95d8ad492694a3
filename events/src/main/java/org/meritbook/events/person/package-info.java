/**
 * The identity of a natural person 自然人, sealed from the first event on. Does not hold a
 * name, number, phone or birth date in the clear.
 */
@NullMarked
package org.meritbook.events.person;

import org.jspecify.annotations.NullMarked;
