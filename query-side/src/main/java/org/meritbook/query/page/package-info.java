/**
 * The public pages: each runs one named GraphQL document through the engine of the API
 * and shows exactly its answer. Does not read a table, decide anything or know a role.
 */
@NullMarked
package org.meritbook.query.page;

import org.jspecify.annotations.NullMarked;
