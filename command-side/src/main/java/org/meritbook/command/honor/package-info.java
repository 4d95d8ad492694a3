/**
 * Decides about one honor 荣誉 after conferral. Does not confer.
 */
@NullMarked
package org.meritbook.command.honor;

import org.jspecify.annotations.NullMarked;
