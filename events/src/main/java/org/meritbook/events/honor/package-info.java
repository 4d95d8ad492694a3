/**
 * The life of one honor 荣誉 after conferral. Does not hold the name of the honored person.
 */
@NullMarked
package org.meritbook.events.honor;

import org.jspecify.annotations.NullMarked;
