package org.meritbook.ops.server;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import org.meritbook.ops.postgres.refusal.StartRefused;

/**
 * Says why the embedded database does not start in two sentences instead of a stack
 * trace.
 */
class StartRefusedAnalysis extends AbstractFailureAnalyzer<StartRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StartRefused cause) {
		return new FailureAnalysis(cause.english() + System.lineSeparator() + cause.chinese(),
				"Code " + cause.code() + "; the sentences above say what to do.", cause);
	}

}
