/**
 * The life of an organisation 单位. Does not hold a natural person's data.
 */
@NullMarked
package org.meritbook.events.organisation;

import org.jspecify.annotations.NullMarked;
