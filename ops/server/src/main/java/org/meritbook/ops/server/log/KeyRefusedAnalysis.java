package org.meritbook.ops.server.log;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in two sentences what is wrong with a key instead of a stack trace.
 */
class KeyRefusedAnalysis extends AbstractFailureAnalyzer<KeyRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, KeyRefused cause) {
		return new FailureAnalysis(cause.getMessage() + System.lineSeparator() + cause.chinese(),
				"The sentences above say what to do.", cause);
	}

}
