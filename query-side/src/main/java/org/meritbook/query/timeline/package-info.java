/**
 * Every step of a record's life with its basis. Does not keep a name of a person.
 */
@NullMarked
package org.meritbook.query.timeline;

import org.jspecify.annotations.NullMarked;
