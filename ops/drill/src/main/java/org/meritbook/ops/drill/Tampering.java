package org.meritbook.ops.drill;

/**
 * One tampering and what it made of a copy.
 *
 * @param what was done, for example {@code position 17}
 * @param where what a finding must name to have located it
 */
record Tampering(Kind kind, String what, String where, Copy copy) {
}
