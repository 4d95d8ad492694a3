/**
 * The port through which personal data is sealed and opened. Does not hold a key.
 */
@NullMarked
package org.meritbook.events.privacy;

import org.jspecify.annotations.NullMarked;
