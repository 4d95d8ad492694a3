package org.meritbook.query.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * Compares what is stored, what is projected and what the log holds.
 */
public interface Reconciler {

	/** What the last look found, null before the first. */
	@Nullable Reconciliation latest();

	/** Reads the whole book and compares everything. */
	Reconciliation full();

}
