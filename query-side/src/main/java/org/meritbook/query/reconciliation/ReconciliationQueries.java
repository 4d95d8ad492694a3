package org.meritbook.query.reconciliation;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.meritbook.query.access.Viewer;

/**
 * What auditors ask about the agreement of store, read models and log.
 */
@Controller
final class ReconciliationQueries {

	private final ObjectProvider<Reconciler> reconciler;

	private final Viewer viewer;

	ReconciliationQueries(ObjectProvider<Reconciler> reconciler, Viewer viewer) {
		this.reconciler = reconciler;
		this.viewer = viewer;
	}

	@QueryMapping
	@Nullable Reconciliation reconciliation(@Argument boolean full) {
		Reconciler present = this.viewer.isAuditor() ? this.reconciler.getIfAvailable() : null;
		if (present == null) {
			return null;
		}
		return full ? present.full() : present.latest();
	}

}
