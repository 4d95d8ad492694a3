package org.meritbook.ops.server.architecture.planted.exact.query;

/**
 * Two whole numbers.
 */
record Fraction(long numerator, long denominator) {
}
