/**
 * Decides about one grant 奖补: reckons it, lets it be paid and takes it back. Does not
 * know the other grants of the beneficiary.
 */
@NullMarked
package org.meritbook.command.grant;

import org.jspecify.annotations.NullMarked;
