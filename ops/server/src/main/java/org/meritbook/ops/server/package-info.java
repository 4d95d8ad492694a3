/**
 * The one Spring Boot application: it puts both sides, the store and the vault together.
 * Does not decide or answer anything itself.
 */
@NullMarked
package org.meritbook.ops.server;

import org.jspecify.annotations.NullMarked;
