/**
 * Decides on agreements 互认协议. Does not recognise anything.
 */
@NullMarked
package org.meritbook.command.agreement;

import org.jspecify.annotations.NullMarked;
