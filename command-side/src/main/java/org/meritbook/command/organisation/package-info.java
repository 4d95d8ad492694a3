/**
 * Decides about organisations 单位. Does not hold a natural person's data.
 */
@NullMarked
package org.meritbook.command.organisation;

import org.jspecify.annotations.NullMarked;
