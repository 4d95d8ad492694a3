package org.meritbook.query.transparency.proof;

import org.meritbook.query.transparency.LogSettings;
import org.meritbook.query.transparency.checkpoint.CheckpointPublisher;
import org.meritbook.query.transparency.checkpoint.Checkpoints;
import org.meritbook.query.transparency.checkpoint.Contradictions;
import org.meritbook.query.transparency.checkpoint.LogKeys;
import org.meritbook.query.reconciliation.Leaves;

import org.springframework.stereotype.Component;

/**
 * How the log stands now.
 *
 * @param settings its name and policy
 * @param tree its leaves
 * @param checkpoints what was signed
 * @param keys its keys
 * @param alarms what went wrong
 */
@Component
record LogStatus(LogSettings settings, Leaves tree, Checkpoints checkpoints, LogKeys keys, Alarms alarms) {

	TransparencyLog now() {
		return new TransparencyLog(this.settings.origin(), this.tree.size(),
				this.checkpoints.latest().map(CheckpointView::of).orElse(null),
				this.checkpoints.latestMet().map(CheckpointView::of).orElse(null), this.keys.history(),
				this.settings.policyText(this.keys.inUse()), this.alarms.publisher().fault(),
				this.alarms.contradictions().all().stream().map(TransparencyLog.Evidence::of).toList());
	}

	/**
	 * What went wrong.
	 *
	 * @param publisher says why it does not sign
	 * @param contradictions evidence
	 */
	@Component
	record Alarms(CheckpointPublisher publisher, Contradictions contradictions) {
	}

}
