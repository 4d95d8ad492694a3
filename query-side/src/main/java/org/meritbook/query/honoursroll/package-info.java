/**
 * The honours roll 荣誉名录. Does not keep the name of the honored; a search by name asks the
 * party read model.
 */
@NullMarked
package org.meritbook.query.honoursroll;

import org.jspecify.annotations.NullMarked;
