/**
 * Regions of mainland China by GB/T 2260 code and by date: what a code was called, what
 * it lies in, and when it stood. Does not know organisations: functional zones (高新区, 经开区
 * and their like) have no code and are organisations under a region.
 */
@NullMarked
package org.meritbook.events.region;

import org.jspecify.annotations.NullMarked;
