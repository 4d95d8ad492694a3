/**
 * One round 批次 of a scheme, from opening to conferral or revocation. Does not hold
 * personal data in the clear.
 */
@NullMarked
package org.meritbook.events.round;

import org.jspecify.annotations.NullMarked;
