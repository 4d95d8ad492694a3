/**
 * Settings of the transparency log. Does not keep or sign anything: its packages do.
 */
@NullMarked
package org.meritbook.query.transparency;

import org.jspecify.annotations.NullMarked;
