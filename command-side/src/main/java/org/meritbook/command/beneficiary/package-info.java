/**
 * Keeps the limits of one beneficiary 受益人 across schemes and regions. Does not reckon
 * sums.
 */
@NullMarked
package org.meritbook.command.beneficiary;

import org.jspecify.annotations.NullMarked;
