/**
 * The life of one grant 奖补, from the entitlement to the last fen recovered. Does not hold
 * an account number in the clear.
 */
@NullMarked
package org.meritbook.events.grant;

import org.jspecify.annotations.NullMarked;
