/**
 * Decides about schemes 项目 and checks their rules when they are defined. Does not decide
 * about nominees.
 */
@NullMarked
package org.meritbook.command.scheme;

import org.jspecify.annotations.NullMarked;
