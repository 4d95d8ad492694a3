/**
 * Drives a running server over HTTP with the requests of the scenario folder and compares
 * its answers. Does not call any of its classes but the one that starts it.
 */
@NullMarked
package org.meritbook.ops.acceptance;

import org.jspecify.annotations.NullMarked;
