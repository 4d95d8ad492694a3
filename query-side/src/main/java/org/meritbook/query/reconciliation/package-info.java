/**
 * What is asked about the agreement of store, read models and log: stored = projected =
 * leaves. Does not compare anything itself.
 */
@NullMarked
package org.meritbook.query.reconciliation;

import org.jspecify.annotations.NullMarked;
