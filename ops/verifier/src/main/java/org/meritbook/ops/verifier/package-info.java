/**
 * The program that checks a proof, a log or a whole book and says one verdict. Does not
 * trust the server it asks, and needs nothing but a key that the reader knows from
 * elsewhere.
 */
@NullMarked
package org.meritbook.ops.verifier;

import org.jspecify.annotations.NullMarked;
