/**
 * Conditions of schemes as CEL predicates: checked when they are defined, evaluated once
 * when a command asks. Does not decide what follows from a verdict.
 */
@NullMarked
package org.meritbook.command.expression;

import org.jspecify.annotations.NullMarked;
