/**
 * What counts against the limits of one beneficiary, across schemes and regions. Does not
 * hold a name.
 */
@NullMarked
package org.meritbook.events.beneficiary;

import org.jspecify.annotations.NullMarked;
