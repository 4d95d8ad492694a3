/**
 * The log as files of fixed names (c2sp.org/tlog-tiles), over HTTP and in a folder. Does
 * not sign or prove anything.
 */
@NullMarked
package org.meritbook.query.transparency.serve;

import org.jspecify.annotations.NullMarked;
