/**
 * The public promise: the schema files and the scalars they name. Does not resolve any
 * field.
 */
@NullMarked
package org.meritbook.graphql;

import org.jspecify.annotations.NullMarked;
